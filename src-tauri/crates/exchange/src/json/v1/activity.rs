//! The central record: one processing activity (art. 30 lid 1 AVG).

use super::answer::Answer;
use super::date::{Date, PartialDate};
use super::id::{
    ActivityId, BusinessProcessId, DataSubjectCategoryId, ImpactAssessmentId, MeasureId, Own, PersonId,
    RecipientId, RetentionPeriodId, SourceId, SystemId,
};
use super::impact_assessment::PreScan;
use super::macros::{record, words};
use super::organisation::Channel;
use super::personal_data::{DataItem, ExcludedData};
use super::purpose::Purpose;
use super::text::{Name, Text};

record! {
    /// Something the firm does with personal data (verwerkingsactiviteit).
    ProcessingActivity;
    required {
        /// Stable id.
        id: Own<ActivityId>,
    }
    optional {
        /// The firm's own number for it.
        code: Name,
        /// Name: the heading in the statement, "Bestellen in de webwinkel".
        name: Name,
        /// The firm's role in it.
        role: Answer<Role>,
        /// The process it serves.
        business_process: Option<BusinessProcessId>,
        /// For the firm itself; never published.
        description: Text,
        /// Where it is in its life.
        status: ActivityStatus,
        /// When it began.
        started_on: Option<PartialDate>,
        /// When it stopped.
        ended_on: Option<PartialDate>,
        /// What took its place.
        replaced_by: Option<ActivityId>,
        /// The activity it is a part of.
        parent: Option<ActivityId>,
        /// The firm's own words to find it by.
        tags: Vec<Name>,
        /// Who answers for it.
        process_owner: Answer<PersonId>,
        /// When to look at it again.
        review_due: Option<Date>,
        /// How often it happens (art. 30 lid 5).
        frequency: Answer<Frequency>,
        /// About how many people and data, in words.
        scale: Text,
        /// Why it is not in any statement; empty for an activity that is.
        unpublished_because: Text,
        /// For whom the firm does it, as a processor (art. 30 lid 2 onder a).
        clients: Answer<Vec<Client>>,
        /// The arrangement with a joint controller (art. 26).
        joint_arrangement: Answer<JointArrangement>,
        /// The firm uses data of its clients for an aim of its own (art. 28 lid 10).
        reuse: Answer<Reuse>,
        /// Whose data (art. 30 lid 1 onder c).
        data_subjects: Answer<Vec<DataSubjectCategoryId>>,
        /// What for, each with its legal bases (art. 30 lid 1 onder b, 13 lid 1 onder c).
        purposes: Vec<Purpose>,
        /// Which data (art. 30 lid 1 onder c, 14 lid 1 onder d).
        data: Answer<Vec<DataItem>>,
        /// Data the firm deliberately leaves out.
        excluded_data: Vec<ExcludedData>,
        /// Where the data come from (art. 14 lid 2 onder f).
        sources: Answer<Vec<SourceId>>,
        /// Whether people must give the data, and what happens otherwise (art. 13 lid 2 onder e).
        provision: Answer<Provision>,
        /// Who gets the data (art. 13 lid 1 onder e); confirmed and empty is "niemand".
        recipients: Answer<Vec<RecipientId>>,
        /// How long (art. 13 lid 2 onder a): rules of the register, in the order they are read.
        retention: Answer<Vec<RetentionPeriodId>>,
        /// Why another period than that of the categories of data.
        retention_reason: Text,
        /// How the data are secured (art. 30 lid 1 onder g).
        measures: Answer<Vec<MeasureId>>,
        /// In which systems they stand.
        systems: Answer<Vec<SystemId>>,
        /// Decisions without a person (art. 22); not present is a confirmed answer too.
        automated_decision: Answer<AutomatedDecision>,
        /// By which ways the firm sends or gets the data: post, e-mail, telephone.
        channels: Answer<Vec<Channel>>,
        /// How people say no beforehand or stop it.
        opt_out: Answer<OptOut>,
        /// Whether the firm measures who opens its e-mails.
        email_tracking: Answer<EmailTracking>,
        /// What others do with the data of the same people, outside this statement.
        third_party_notices: Vec<ThirdPartyNotice>,
        /// What else the owner tells about it, under a word of their own.
        remarks: Vec<Remark>,
        /// The quick look whether an impact assessment is needed.
        pre_scan: Option<PreScan>,
        /// The impact assessment (art. 35).
        impact_assessment: Option<ImpactAssessmentId>,
    }
}

words! {
    /// The firm's role in one activity.
    Role {
        /// Verwerkingsverantwoordelijke, art. 4 punt 7.
        Controller,
        /// Gezamenlijk verantwoordelijk, art. 26.
        JointController,
        /// Verwerker, art. 4 punt 8.
        Processor,
        /// Verwerker in dienst van een andere verwerker, art. 28 lid 4.
        SubProcessor,
        /// Somebody of the firm works under the client's authority, art. 29.
        UnderAuthority,
    }
}

words! {
    /// Where an activity is in its life.
    #[derive(Default)]
    ActivityStatus {
        /// Being thought up.
        Draft,
        /// Happening.
        #[default]
        InUse,
        /// No longer done; its data may still be there.
        Stopped,
        /// Gone, data and all.
        Lapsed,
    }
}

words! {
    /// How often an activity happens (art. 30 lid 5).
    Frequency {
        /// Incidenteel.
        Occasional,
        /// Structureel.
        Structural,
    }
}

record! {
    /// A client for whom the firm processes (art. 30 lid 2 onder a).
    Client;
    optional {
        /// Name, or a kind of clients: "werkgevers".
        name: Name,
        /// How to reach it and its representative or officer.
        contact: Text,
        /// What the firm does for it: the category of processing (art. 30 lid 2 onder b).
        service: Text,
    }
}

record! {
    /// Who does what among joint controllers (art. 26 lid 1 en 2).
    JointArrangement;
    optional {
        /// The other controller.
        partner: Name,
        /// Who does what, in a sentence.
        division: Text,
        /// Where people go.
        contact: Text,
    }
}

record! {
    /// Use of a client's data for an aim of the firm's own (art. 28 lid 10).
    Reuse;
    optional {
        /// The activity for the client that the data come from.
        of: ActivityId,
        /// What the client agreed to.
        permission: Answer<Text>,
    }
}

record! {
    /// Whether people must give the data (art. 13 lid 2 onder e).
    Provision;
    written {
        /// Must they?
        obligation: Obligation,
    }
    optional {
        /// When it holds: "als u iets bestelt".
        when: Text,
        /// What happens otherwise, in one sentence.
        consequence: Answer<Text>,
        /// What eases it, in one sentence: "Een account hoeft u niet te maken."
        remark: Text,
    }
}

words! {
    /// Whether, and by what, people are bound to give data.
    #[derive(Default)]
    Obligation {
        /// A law says so.
        Statutory,
        /// A contract says so, or the contract cannot do without.
        Contractual,
        /// They may refuse.
        #[default]
        Voluntary,
        /// It comes by itself: in view of a camera, sent by a browser.
        Unavoidable,
        /// The client knows: the firm is its processor.
        AskClient,
        /// Nothing is asked of people: the data are there already.
        NothingAsked,
    }
}

record! {
    /// A decision without a person (art. 22 AVG).
    AutomatedDecision;
    written {
        /// There is one.
        present: bool,
    }
    optional {
        /// What is decided.
        about: Text,
        /// What the computer looks at.
        logic: Text,
        /// What it means for people.
        significance: Text,
        /// Where to ask for a person.
        human_review: Text,
    }
}

record! {
    /// How people say no or stop something.
    OptOut;
    optional {
        /// The ways to do it.
        channels: Vec<Channel>,
        /// What they may do, in a sentence: "Wilt u niet herkenbaar in beeld, zeg het ons dan vooraf."
        explanation: Text,
    }
}

record! {
    /// What the firm measures of the e-mails it sends (art. 11.7a Tw).
    EmailTracking;
    written {
        /// How closely.
        level: TrackingLevel,
    }
    optional {
        /// Only after consent.
        with_consent: bool,
        /// What for: "Zo zien wij of onze campagne werkt."
        purpose: Text,
    }
}

words! {
    /// How closely something is measured.
    #[derive(Default)]
    TrackingLevel {
        /// Not at all.
        #[default]
        None,
        /// Totals only.
        Aggregate,
        /// Each person.
        Individual,
    }
}

record! {
    /// Another party does something with the same people's data, of its own accord.
    ThirdPartyNotice;
    optional {
        /// Who.
        name: Name,
        /// When or why.
        reason: Text,
        /// Where to read about it: a place in words.
        read_at: Text,
        /// Where to read about it: a web address.
        url: Text,
    }
}

record! {
    /// Something the owner tells under a word of their own: "Inloggen".
    Remark;
    optional {
        /// The word.
        label: Name,
        /// One or more sentences.
        text: Text,
    }
}
