//! What an owner decides about a privacy statement (art. 12–14 AVG): for whom, in which words, which version.

use super::answer::Answer;
use super::date::{Date, PartialDate};
use super::id::{AttachmentId, Own, PublishedStatementId, VariantId};
use super::macros::{record, words};
use super::organisation::FormOfAddress;
use super::text::{Name, Text};
use super::yes::Yes;

record! {
    /// A statement for one audience, made from the same facts as every other.
    StatementVariant;
    required {
        /// Stable id: `website`, `customers`, `employees`, `applicants`, `suppliers`, `event`, or the owner's.
        id: Own<VariantId>,
    }
    written {
        /// For whom.
        audience: Audience,
    }
    optional {
        /// Title, when not the standard one.
        title: Name,
        /// How it addresses the reader, when not as the firm does.
        form_of_address: Option<FormOfAddress>,
        /// Number of the version being made.
        version: u32,
        /// The word the text uses for personal data after the first time: "gegevens".
        defined_term: Name,
        /// Parts that are not for every firm.
        optional_parts: Vec<OptionalPart>,
        /// Parts in another order than the standard one, by section id.
        order: Vec<Name>,
        /// Parts left out, with the reason.
        left_out: Vec<LeftOut>,
        /// The owner's own words.
        own_texts: Vec<OwnText>,
        /// What the owner's Dutch words are in another language. What is translated in one statement holds for all.
        translations: Vec<Translation>,
        /// Clients may pass the statement on to their own people.
        may_be_shared: Answer<bool>,
        /// The firm expects clients to tell their own people.
        clients_inform: Answer<bool>,
        /// Where the newest version stands.
        permalink: Answer<Text>,
        /// It can be downloaded there.
        is_downloadable: Answer<bool>,
        /// How people hear of an important change, in a clause after "Dan": "hangen wij dat in de winkel op".
        change_notice: Answer<Text>,
        /// The reader is shown what changed when giving data again.
        shows_changes_at_collection: Answer<bool>,
        /// When to look at it again.
        next_review: Option<Date>,
        /// How it looks.
        appearance: Appearance,
    }
}

words! {
    /// For whom a statement is.
    #[derive(Default)]
    Audience {
        /// Whoever visits the website; the firm's general statement.
        #[default]
        Website,
        /// Customers.
        Customers,
        /// Employees.
        Employees,
        /// Applicants.
        Applicants,
        /// Suppliers.
        Suppliers,
        /// Visitors of an event.
        Event,
        /// The owner's own.
        Own,
    }
}

words! {
    /// A part that is not for every firm.
    OptionalPart {
        /// What the statement covers, as a list at the start.
        Scope,
        /// All data in one list, before the purposes.
        DataOverview,
        /// When the law applies.
        Applicability,
        /// What the register holds and who looks after it.
        RegisterDescription,
        /// In which systems the data stand.
        Systems,
        /// Security measures under a word for their kind.
        MeasuresByKind,
        /// On which bases data are shared, as a list.
        SharingBases,
    }
}

words! {
    /// In which language a statement is.
    #[derive(Default)]
    Language {
        /// What owners write, and what most of their readers read.
        #[default]
        Dutch,
        /// For readers who know no Dutch.
        English,
    }
}

record! {
    /// What an owner's Dutch words are in another language.
    Translation;
    written {
        /// Into which language.
        language: Language,
    }
    optional {
        /// The Dutch words as they were typed.
        original: Text,
        /// The translation.
        words: Text,
    }
}

record! {
    /// A part that is left out.
    LeftOut;
    optional {
        /// Section id.
        part: Name,
        /// Why.
        reason: Text,
    }
}

record! {
    /// The owner's own words, before, after or instead of a part or a sentence.
    OwnText;
    written {
        /// Where it stands.
        place: Place,
    }
    optional {
        /// Id of the section or template message.
        target: Name,
        /// The record the sentence is about, when the message is used more than once: `activity/nieuwsbrief`.
        record: Name,
        /// The words: paragraphs apart by an empty line, no markup.
        text: Text,
        /// Why the standard words do not do.
        reason: Text,
        /// What the standard sentence was when these words were written: to tell when the fact behind it changes.
        replaced: Text,
    }
}

words! {
    /// Where own words stand.
    #[derive(Default)]
    Place {
        /// Before the target.
        Before,
        /// After it.
        After,
        /// Instead of it.
        #[default]
        Instead,
    }
}

record! {
    /// How a statement looks.
    Appearance;
    optional {
        /// The firm's mark.
        logo: Option<AttachmentId>,
        /// What the mark shows, for who cannot see it.
        logo_alt: Text,
        /// Accent colour, `#rrggbb`; empty takes the standard one.
        accent: Name,
        /// Serif body text.
        serif: Yes,
        /// Straight on both sides.
        justified: Yes,
        /// Larger print.
        large_print: bool,
    }
}

record! {
    /// A statement that was published: frozen.
    PublishedStatement;
    required {
        /// Stable id.
        id: Own<PublishedStatementId>,
    }
    written {
        /// Where it is in its life.
        status: PublicationStatus,
        /// In which language it is.
        language: Language,
    }
    optional {
        /// Which variant.
        variant: VariantId,
        /// Its number; 0 when the firm did not number it.
        version: u32,
        /// Its date, as far as known.
        date: Option<PartialDate>,
        /// What changed since the version before, a sentence each.
        changes: Vec<Text>,
        /// Date of the law's data it was made with.
        rule_pack: Name,
        /// SHA-256 of the facts it was made from, hexadecimal.
        snapshot_hash: Name,
        /// SHA-256 of its PDF, hexadecimal.
        pdf_hash: Name,
        /// The frozen text.
        attachment: Option<AttachmentId>,
    }
}

words! {
    /// Where a published statement is in its life.
    #[derive(Default)]
    PublicationStatus {
        /// Being written.
        Draft,
        /// Somebody looks it over.
        InReview,
        /// Approved, not yet out.
        Approved,
        /// What people read now.
        #[default]
        Published,
        /// A newer one took its place.
        Replaced,
    }
}
