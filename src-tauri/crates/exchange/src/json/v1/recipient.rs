//! Who gets data, and the agreements with those who work for the firm (art. 4 punt 9, 28 AVG).

use super::answer::Answer;
use super::date::Date;
use super::id::{AgreementId, AttachmentId, Own, RecipientId};
use super::macros::{record, words};
use super::text::{Name, Text};

record! {
    /// Somebody who gets data: a firm, or a kind of firms. Processors are recipients too (art. 4 punt 9).
    Recipient;
    required {
        /// Stable id.
        id: Own<RecipientId>,
    }
    written {
        /// What it is to the firm.
        kind: RecipientKind,
    }
    optional {
        /// Name, or the kind: "Bedrijven voor post en drukwerk".
        name: Name,
        /// The name is a kind of recipients (art. 13 lid 1 onder e allows it).
        is_category: bool,
        /// What it gets the data for: "rekeningen en boekhouding".
        purpose: Answer<Text>,
        /// When it gets them.
        condition: Answer<DisclosureCondition>,
        /// The condition in words, when it is narrower: "alleen als er iets is gebeurd".
        only_if: Text,
        /// Country where the data go, ISO 3166-1 alpha-2.
        country: Answer<Name>,
        /// How to reach it.
        contact: Text,
        /// Its own privacy statement.
        statement_url: Text,
        /// Processor: what it does for the firm.
        service: Text,
        /// Processor: why the firm trusts it (art. 28 lid 1): certificate, audit.
        assurance: Answer<Assurance>,
        /// Processor: how the firm agrees to its sub-processors (art. 28 lid 2).
        sub_processor_approval: Answer<Approval>,
    }
}

words! {
    /// What a recipient is to the firm.
    #[derive(Default)]
    RecipientKind {
        /// A role within the firm.
        InternalRole,
        /// A firm of the same group.
        GroupCompany,
        /// Verwerker (art. 28).
        Processor,
        /// Verwerker of a processor: the firm works for a client itself.
        SubProcessor,
        /// Somebody who decides for themselves.
        #[default]
        ThirdParty,
        /// Government (art. 4 punt 9: not for a particular inquiry).
        Authority,
        /// The person.
        DataSubject,
    }
}

words! {
    /// When a recipient gets data.
    DisclosureCondition {
        /// To carry out an agreement.
        Agreement,
        /// Because the person asks.
        Request,
        /// Because a law says so.
        LegalObligation,
        /// To protect the rights of the person, the firm or another.
        ProtectionOfRights,
        /// With consent.
        Consent,
    }
}

record! {
    /// Why the firm trusts a processor (art. 28 lid 1).
    Assurance;
    optional {
        /// Certificate, audit or own check.
        what: Text,
        /// When it was last looked at.
        checked_on: Option<Date>,
    }
}

words! {
    /// How the firm agrees to sub-processors (art. 28 lid 2).
    Approval {
        /// One by one.
        Specific,
        /// All, with notice of change.
        General,
    }
}

record! {
    /// A processing agreement (verwerkersovereenkomst, art. 28 lid 3).
    ProcessingAgreement;
    required {
        /// Stable id.
        id: Own<AgreementId>,
    }
    written {
        /// The firm's side of it.
        our_role: AgreementRole,
    }
    optional {
        /// The other party.
        recipient: Option<RecipientId>,
        /// The other party when it is a client: the firm is the processor.
        client: Text,
        /// Version of the text.
        version: Name,
        /// Where it is on its way.
        status: Answer<AgreementStatus>,
        /// When it was signed.
        signed_on: Option<Date>,
        /// When it ends.
        valid_until: Option<Date>,
        /// What it settles.
        clauses: Vec<AgreementClause>,
        /// The signed text.
        attachment: Option<AttachmentId>,
    }
}

words! {
    /// The firm's side of an agreement.
    #[derive(Default)]
    AgreementRole {
        /// The firm is the controller.
        #[default]
        Controller,
        /// The firm is the processor.
        Processor,
    }
}

words! {
    /// Where an agreement is on its way.
    AgreementStatus {
        /// There is none.
        None,
        /// Being written.
        Draft,
        /// Sent, not back.
        Sent,
        /// Signed, or the supplier's terms accepted.
        Signed,
        /// Over.
        Expired,
        /// The recipient decides for itself.
        NotNeeded,
    }
}

words! {
    /// What an agreement settles (art. 28 lid 3), and where the servers stand.
    AgreementClause {
        /// Onderwerp, duur, aard en doel.
        SubjectMatter,
        /// a: alleen op instructie.
        Instructions,
        /// b: geheimhouding.
        Confidentiality,
        /// c: beveiliging.
        Security,
        /// d: subverwerkers.
        SubProcessors,
        /// e: hulp bij verzoeken.
        RightsAssistance,
        /// f: hulp bij beveiliging, datalekken en DPIA.
        SecurityAssistance,
        /// g: wissen of teruggeven.
        ErasureOrReturn,
        /// h: controle.
        Audit,
        /// Melden van datalekken.
        BreachNotice,
        /// Servers in de EU.
        EuHosting,
    }
}
