//! How long data are kept, from when, why, and what happens then (art. 5 lid 1 onder e AVG).

use super::answer::Answer;
use super::date::Date;
use super::id::{
    ActivityId, DataSubjectCategoryId, DeletionEventId, HoldId, OccurrenceId, Own, PersonId, RequestId,
    RetentionPeriodId, SystemId,
};
use super::macros::{record, words};
use super::term::Term;
use super::text::{Name, Text};

record! {
    /// A rule of the retention schedule (bewaartermijn), shared by activities and categories of data.
    RetentionPeriod;
    required {
        /// Stable id.
        id: Own<RetentionPeriodId>,
    }
    optional {
        /// What is kept: the row in the schedule, "Bestellingen in de webwinkel".
        name: Name,
        /// The same within a sentence, small letters: "de kopie van het ID-bewijs". Empty when the rule is all there is.
        in_sentence: Text,
        /// Of whom.
        data_subjects: Vec<DataSubjectCategoryId>,
        /// How long.
        term: Answer<Term>,
        /// From when.
        starts_from: Answer<StartsFrom>,
        /// When the rule holds.
        condition: RetentionCondition,
        /// The law that asks for it: "artikel 52 AWR". Not applicable: no law does.
        legal_source: Answer<Text>,
        /// Row of the statutory list it rests on: "F01".
        statutory_id: Name,
        /// Why so long, in a short sentence: "Voor vragen over uw bestelling".
        reason: Answer<Text>,
        /// What happens then.
        end_action: Answer<EndAction>,
        /// Who does it.
        responsible: Answer<PersonId>,
        /// The owner's words as they were typed or imported.
        original_text: Text,
        /// When the owner last looked at it.
        checked_on: Option<Date>,
    }
}

record! {
    /// From when a period counts (aanvang).
    StartsFrom;
    written {
        /// The kind of moment.
        event: StartEvent,
    }
    optional {
        /// The moment in words, after "na": "de levering". Empty takes the kind's own.
        words: Text,
        /// Counted from the moment itself, or from 1 January of the year after it.
        shift: StartShift,
    }
}

words! {
    /// The kind of moment a period counts from.
    #[derive(Default)]
    StartEvent {
        /// Einde van de procedure.
        EndOfProcedure,
        /// Einde van het dienstverband.
        EndOfEmployment,
        /// Einde van de overeenkomst.
        EndOfContract,
        /// Laatste contact.
        LastContact,
        /// Laatste aankoop of levering.
        LastPurchase,
        /// Datum van de factuur.
        InvoiceDate,
        /// Einde van het boekjaar.
        EndOfFinancialYear,
        /// Ontvangst.
        Receipt,
        /// Opname.
        Recording,
        /// Afmelding.
        Unsubscription,
        /// Toestemming.
        ConsentGiven,
        /// Intrekking van toestemming.
        ConsentWithdrawn,
        /// Afhandeling.
        Settlement,
        /// Bezoek.
        Visit,
        /// Het jaar waarop de gegevens betrekking hebben.
        YearConcerned,
        /// Anything else; the words say it.
        #[default]
        Other,
    }
}

words! {
    /// Whether counting starts at the moment itself.
    #[derive(Default)]
    StartShift {
        /// At the moment itself.
        #[default]
        None,
        /// On 1 January of the following year.
        NextJanuary,
    }
}

words! {
    /// When a retention rule holds.
    #[derive(Default)]
    RetentionCondition {
        /// Always.
        #[default]
        Always,
        /// Only after consent.
        WithConsent,
        /// Only without consent.
        WithoutConsent,
    }
}

words! {
    /// What happens when the period is over.
    EndAction {
        /// Verwijderen.
        Erase,
        /// Vernietigen.
        Destroy,
        /// Anonimiseren.
        Anonymise,
        /// Archiveren.
        Archive,
        /// Teruggeven.
        Return,
    }
}

record! {
    /// What the firm says about keeping in general.
    RetentionPolicy;
    optional {
        /// The period depends on the kind of data and how they were obtained.
        depends_on_kind: Answer<bool>,
        /// Data are kept no longer than the purpose, or reuse, needs.
        no_longer_than_needed: Answer<bool>,
        /// The rule for whatever no law covers.
        default_period: Answer<RetentionPeriodId>,
        /// Every category of data has a period in the schedule.
        every_category_has_period: Answer<bool>,
        /// The periods are written down.
        is_documented: Answer<bool>,
        /// Staff have an instruction.
        staff_is_instructed: Answer<bool>,
        /// A complaint or lawsuit lengthens a period for what it needs.
        holds_for_disputes: Answer<bool>,
        /// When the schedule was made.
        inventory_date: Option<Date>,
    }
}

record! {
    /// Something that ended or happened on a day, so that periods that count from it get real dates. Its label
    /// names no person.
    Occurrence;
    required {
        /// Stable id.
        id: Own<OccurrenceId>,
    }
    written {
        /// The kind of moment.
        event: StartEvent,
    }
    optional {
        /// What it is, without a name of a person: "Vacature winkel, voorjaar 2026".
        label: Text,
        /// When.
        on: Option<Date>,
        /// The rules that count from it; empty is every rule that counts from this kind of moment.
        periods: Vec<RetentionPeriodId>,
    }
}

record! {
    /// Something that stops deletion for a while (a complaint, a lawsuit), for what it names and nothing else.
    Hold;
    required {
        /// Stable id.
        id: Own<HoldId>,
    }
    optional {
        /// Why.
        reason: Text,
        /// From when.
        from: Option<Date>,
        /// Until when; open is as long as it lasts.
        until: Option<Date>,
        /// What is held: all that these activities keep.
        activities: Vec<ActivityId>,
        /// What is held: all under these rules.
        periods: Vec<RetentionPeriodId>,
        /// What is held: what counts from these moments, and nothing else of the same rule.
        occurrences: Vec<OccurrenceId>,
    }
}

record! {
    /// Something was deleted: what, where, when, how; never whose.
    DeletionEvent;
    required {
        /// Stable id.
        id: Own<DeletionEventId>,
    }
    optional {
        /// The rule it followed.
        period: Option<RetentionPeriodId>,
        /// Or the request it followed.
        request: Option<RequestId>,
        /// Of the moment that it followed: the procedure that ended. Empty when it was of no one moment.
        occurrence: Option<OccurrenceId>,
        /// Everything that counts from a moment on or before this day is gone.
        through: Option<Date>,
        /// What was deleted.
        scope: Text,
        /// In which systems.
        systems: Vec<SystemId>,
        /// When.
        done_on: Option<Date>,
        /// By whom.
        done_by: Option<PersonId>,
        /// How.
        method: Text,
        /// What shows it.
        proof: Text,
    }
}
