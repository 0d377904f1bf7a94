//! What the firm does with data and why (art. 13 lid 1 onder c en d AVG): a part an activity.
//!
//! Activities that serve the same business process share a chapter; a chapter of one is that one.

use document::{Block, Fact, ListItem, Section};
use register::{BusinessProcess, FieldId, OptionalPart, ProcessingActivity};

use super::about_data;
use super::activity;
use super::context::Context;
use super::parts::{bullets, of_activity, own_label, paragraph, point, section};
use crate::words::value;

pub(super) fn compose(context: &Context<'_>) -> Option<Section> {
    let words = &context.words;
    let chapters = chapters(context);
    let mut blocks = Vec::new();
    if chapters.is_empty() {
        let fact = Fact::new("register", "activity.name");
        blocks.push(Block::Gap(context.missing(FieldId::RegisterActivities, &fact)));
    }
    let processes = chapters.iter().filter(|chapter| chapter.process.is_some()).count();
    if processes > 1 {
        let counted: Vec<Fact> =
            chapters.iter().filter_map(|chapter| chapter.process).map(process_fact).collect();
        let served = context.activities.iter().map(|it| of_activity(it, "activity.business_process"));
        let count = words.with("purposes-count", [("count", value(words.number(processes), &counted[0]))]);
        let mut sentences = vec![count.resting_on(counted.into_iter().chain(served))];
        let overview = context.has_part(OptionalPart::DataOverview);
        if overview {
            sentences.push(words.about("purposes-overview", &parts_fact(context)));
        }
        blocks.push(paragraph(sentences));
        if overview {
            blocks.extend(overview_of_data(context));
        }
    }
    let mut purposes = section("purposes", words.the("purposes-title"), blocks);
    purposes.sections = chapters.iter().map(|chapter| chapter.compose(context)).collect();
    Some(purposes)
}

/// Activities under one heading.
struct Chapter<'r> {
    process: Option<&'r BusinessProcess>,
    activities: Vec<&'r ProcessingActivity>,
}

fn chapters<'r>(context: &Context<'r>) -> Vec<Chapter<'r>> {
    let mut chapters: Vec<Chapter<'r>> = Vec::new();
    // Under a client's authority the client's rules hold: that is told with the firm's role.
    let own =
        |activity: &&&ProcessingActivity| activity.role.confirmed() != Some(&register::Role::UnderAuthority);
    for &activity in context.activities.iter().filter(own) {
        let process = activity.business_process.as_ref().and_then(|id| context.register.business_process(id));
        let same = |chapter: &&mut Chapter<'_>| {
            process.is_some() && chapter.process.map(|p| &p.id) == process.map(|p| &p.id)
        };
        match chapters.iter_mut().find(same) {
            Some(chapter) => chapter.activities.push(activity),
            None => chapters.push(Chapter { process, activities: vec![activity] }),
        }
    }
    chapters
}

impl Chapter<'_> {
    fn compose(&self, context: &Context<'_>) -> Section {
        match (self.process, self.activities.as_slice()) {
            (Some(process), [only]) if context.is_whole(&process.id) => {
                let title = own_label(context, &process.name, &process_fact(process))
                    .resting_on([of_activity(only, "activity.business_process")]);
                section(&format!("activity-{}", only.id), title, activity::compose(context, only))
            }
            (_, [only]) => self.part(context, only),
            (process, many) => {
                let (id, title) = process.map_or_else(
                    || ("other".to_owned(), context.words.the("purposes-title")),
                    |process| {
                        (process.id.to_string(), own_label(context, &process.name, &process_fact(process)))
                    },
                );
                let mut chapter = section(&format!("process-{id}"), title, Vec::new());
                chapter.sections = many.iter().map(|activity| self.part(context, activity)).collect();
                chapter
            }
        }
    }

    fn part(&self, context: &Context<'_>, activity: &ProcessingActivity) -> Section {
        let title = own_label(context, &activity.name, &of_activity(activity, "activity.name"));
        section(&format!("activity-{}", activity.id), title, activity::compose(context, activity))
    }
}

fn process_fact(process: &BusinessProcess) -> Fact {
    Fact::new(format!("business_process/{}", process.id), "business_process.name")
}

/// All data in one list, a point a category, before the purposes tell which is for what.
fn overview_of_data(context: &Context<'_>) -> Vec<Block> {
    let categories: Vec<ListItem> =
        about_data::overview(context).into_iter().map(|words| point(vec![words])).collect();
    if categories.is_empty() {
        return Vec::new();
    }
    let words = &context.words;
    let fact = parts_fact(context);
    let after = ["purposes-not-all", "purposes-below"].iter().map(|message| words.about(message, &fact));
    vec![bullets(categories), paragraph(after.collect())]
}

fn parts_fact(context: &Context<'_>) -> Fact {
    context.variant_fact("variant.optional_parts")
}
