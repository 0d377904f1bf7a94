//! What an owner chose: a sector, activities, programs, and the answers to a few questions.

use super::catalogue::Sector;

/// What an owner chose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    /// The sector, by id; empty for none.
    pub sector: String,
    /// The activities, by id, in the order of the statement.
    pub activities: Vec<String>,
    /// The programs, by id.
    pub programs: Vec<String>,
    /// The answers to the questions.
    pub replies: Replies,
    /// The address of the firm's website, when it is known.
    pub website: String,
}

impl Choice {
    /// What is ticked beforehand in a sector, after these answers.
    pub fn of(sector: &Sector, replies: Replies) -> Self {
        let mut activities = sector.ticked.clone();
        for (reply, more) in [
            (replies.website, &sector.only_if.website),
            (replies.cameras, &sector.only_if.cameras),
            (Reply::Yes, &sector.last),
            (replies.personnel, &sector.only_if.personnel),
        ] {
            if reply == Reply::Yes {
                activities.extend(more.iter().cloned());
            }
        }
        let programs = sector.programs.clone();
        Self { sector: sector.id.clone(), activities, programs, replies, ..Self::default() }
    }
}

/// The answers to the questions of the first run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Replies {
    /// Do people work for the firm?
    pub personnel: Reply,
    /// Does it have a website?
    pub website: Reply,
    /// Is there a camera?
    pub cameras: Reply,
    /// Does it have the BSN or a copy of an identity card of anybody?
    pub bsn: Reply,
    /// Does it write down anything about the health of customers?
    pub health: Reply,
    /// Does it address children?
    pub children: Reply,
    /// Does a computer decide about people without a person?
    pub automated_decisions: Reply,
    /// Does the website set cookies?
    pub cookies: Reply,
}

/// An answer to a question. Unknown is not "no": what hangs on it stays open, and is a gap in the statement.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Reply {
    /// Ja.
    Yes,
    /// Nee.
    No,
    /// Weet ik niet.
    #[default]
    Unknown,
}
