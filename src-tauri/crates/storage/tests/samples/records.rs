//! The register, and what its activities refer to.

use ::register::*;

use super::{Maker, activity::activity, events, id};

pub fn register(m: &mut Maker) -> Register {
    Register {
        organisation: organisation(m),
        people: m.records(person),
        business_processes: m.records(|m, at| BusinessProcess {
            id: BusinessProcessId(id("process", at)),
            name: m.text(),
            in_short: m.text(),
            owner: m.answer(|m| PersonId(m.id("person"))),
        }),
        activities: m.activities(activity),
        data_subject_categories: m.records(|m, at| DataSubjectCategory {
            id: DataSubjectCategoryId(id("group", at)),
            name: m.text(),
            is_vulnerable: m.flag(),
            is_child: m.flag(),
            informed_by: m.option(|m| VariantId(m.id("variant"))),
        }),
        personal_data_categories: m.records(personal_data_category),
        sources: m.records(source),
        recipients: m.records(recipient),
        agreements: m.records(agreement),
        transfers: m.records(transfer),
        sharing: SharingPolicy {
            sells_data: m.answer(Maker::flag),
            conditions: m.answer(|m| m.list(Maker::word)),
            has_safeguards: m.answer(Maker::flag),
            records_basis: m.answer(Maker::flag),
            contracts_with_processors: m.answer(Maker::flag),
            other_relations: m.answer(Maker::text),
        },
        transfer_policy: TransferPolicy {
            leaves_eea: m.answer(Maker::word),
            only_if_needed: m.answer(Maker::flag),
            asks_eu_servers: m.answer(Maker::flag),
            asks_standard_clauses: m.answer(Maker::flag),
        },
        retention_periods: m.records(retention_period),
        retention_policy: RetentionPolicy {
            depends_on_kind: m.answer(Maker::flag),
            no_longer_than_needed: m.answer(Maker::flag),
            default_period: m.answer(|m| RetentionPeriodId(m.id("period"))),
            every_category_has_period: m.answer(Maker::flag),
            is_documented: m.answer(Maker::flag),
            staff_is_instructed: m.answer(Maker::flag),
            holds_for_disputes: m.answer(Maker::flag),
            inventory_date: m.option(Maker::day),
        },
        holds: m.records(events::hold),
        occurrences: m.records(events::occurrence),
        deletion_events: m.records(events::deletion),
        systems: m.records(system),
        system_inventories: m.list(|m| SystemInventory {
            date: m.option(Maker::day),
            by: m.text(),
            note: m.text(),
        }),
        measures: m.records(measure),
        security: SecurityPolicy {
            binds_third_parties: m.answer(Maker::flag),
            advises_on_login: m.answer(Maker::flag),
            asks_to_report: m.answer(Maker::flag),
        },
        certificates: m.records(certificate),
        websites: m.records(events::website),
        cookie_policy: events::cookie_policy(m),
        social_media: m.answer(|m| m.records(events::page)),
        impact_assessments: m.records(events::assessment),
        breaches: m.records(events::breach),
        requests: m.records(events::request),
        request_policy: events::request_policy(m),
        governance: Governance {
            describes_register: m.answer(Maker::flag),
            agreements_recorded: m.answer(Maker::flag),
            purposes_tied_to_processes: m.answer(Maker::flag),
            categories_from_schedule: m.answer(Maker::flag),
            hosting_recorded: m.answer(Maker::flag),
            four_eyes: m.answer(|m| FourEyes { required: m.flag(), reason: m.text() }),
        },
        statement_variants: m.records(events::variant),
        published_statements: m.records(events::published),
        reviews: m.records(events::review),
        set_aside: m.list(events::set_aside),
        unlawful_practices: m.list(events::unlawful_practice),
        attachments: m.records(events::attachment),
        import_runs: m.records(events::import_run),
        notes: m.list(events::note),
    }
}

fn organisation(m: &mut Maker) -> Organisation {
    Organisation {
        legal_name: m.answer(Maker::text),
        trade_name: m.answer(Maker::text),
        short_name: m.answer(Maker::text),
        legal_form: m.answer(Maker::word),
        kvk_number: m.answer(Maker::text),
        rsin: m.answer(Maker::text),
        visiting_address: m.answer(address),
        postal_address: m.answer(address),
        phone: m.answer(Maker::text),
        email: m.answer(Maker::text),
        website: m.answer(Maker::text),
        sector: m.answer(Maker::text),
        business: m.answer(Maker::text),
        people: m.answer(Maker::number),
        is_controller: m.answer(Maker::flag),
        is_processor: m.answer(Maker::flag),
        group: m.answer(|m| Group { parent: m.text(), short_name: m.text(), covers_affiliates: m.flag() }),
        representative: m.answer(|m| Representative { name: m.text(), contact: m.text() }),
        dpo: m.answer(|m| DataProtectionOfficer {
            appointed: m.flag(),
            reason: m.text(),
            decided_on: m.option(Maker::day),
            name: m.text(),
            contact: m.text(),
            registration: m.text(),
        }),
        addresses_children: m.answer(Maker::flag),
        form_of_address: m.word(),
        languages: m.list(Maker::text),
        contacts: m.answer(|m| {
            m.list(|m| Contact { channel: m.word(), detail: m.text(), uses: m.list(Maker::word) })
        }),
        about: m.list(|m| AboutPoint { title: m.text(), text: m.text() }),
    }
}

fn address(m: &mut Maker) -> Address {
    Address { street: m.text(), postcode: m.text(), city: m.text(), country: m.text() }
}

fn person(m: &mut Maker, at: usize) -> Person {
    Person {
        id: PersonId(id("person", at)),
        name: m.text(),
        job_title: m.text(),
        email: m.answer(Maker::text),
        duties: m.list(Maker::word),
    }
}

fn personal_data_category(m: &mut Maker, at: usize) -> PersonalDataCategory {
    let sensitivity = match m.turn(5) {
        0 => Sensitivity::Ordinary,
        1 => Sensitivity::Sensitive,
        2 => Sensitivity::Special(m.word()),
        3 => Sensitivity::CriminalOffence,
        _ => Sensitivity::Bsn,
    };
    PersonalDataCategory {
        id: PersonalDataCategoryId(id("category", at)),
        name: m.text(),
        sensitivity,
        description: m.text(),
        examples: m.list(Maker::text),
        retention: m.answer(|m| RetentionPeriodId(m.id("period"))),
    }
}

fn source(m: &mut Maker, at: usize) -> Source {
    Source {
        id: SourceId(id("source", at)),
        kind: m.word(),
        label: m.text(),
        name: m.text(),
        explanation: m.text(),
        is_public: m.answer(Maker::flag),
        data_subjects: m.list(|m| DataSubjectCategoryId(m.id("group"))),
    }
}

fn recipient(m: &mut Maker, at: usize) -> Recipient {
    Recipient {
        id: RecipientId(id("recipient", at)),
        name: m.text(),
        is_category: m.flag(),
        kind: m.word(),
        purpose: m.answer(Maker::text),
        condition: m.answer(Maker::word),
        only_if: m.text(),
        country: m.answer(Maker::text),
        contact: m.text(),
        statement_url: m.text(),
        service: m.text(),
        assurance: m.answer(|m| Assurance { what: m.text(), checked_on: m.option(Maker::day) }),
        sub_processor_approval: m.answer(Maker::word),
    }
}

fn agreement(m: &mut Maker, at: usize) -> ProcessingAgreement {
    ProcessingAgreement {
        id: AgreementId(id("agreement", at)),
        recipient: m.option(|m| RecipientId(m.id("recipient"))),
        client: m.text(),
        our_role: m.word(),
        version: m.text(),
        status: m.answer(Maker::word),
        signed_on: m.option(Maker::day),
        valid_until: m.option(Maker::day),
        clauses: m.list(Maker::word),
        attachment: m.option(|m| AttachmentId(m.id("attachment"))),
    }
}

fn transfer(m: &mut Maker, at: usize) -> Transfer {
    Transfer {
        id: TransferId(id("transfer", at)),
        recipient: m.option(|m| RecipientId(m.id("recipient"))),
        purpose: m.text(),
        country: m.answer(Maker::text),
        safeguards: m.answer(|m| m.list(Maker::word)),
        decision: m.text(),
        assessed_on: m.option(Maker::day),
        copy_available: m.answer(Maker::text),
        attachment: m.option(|m| AttachmentId(m.id("attachment"))),
    }
}

fn retention_period(m: &mut Maker, at: usize) -> RetentionPeriod {
    RetentionPeriod {
        id: RetentionPeriodId(id("period", at)),
        name: m.text(),
        in_sentence: m.text(),
        data_subjects: m.list(|m| DataSubjectCategoryId(m.id("group"))),
        term: m.answer(term),
        starts_from: m.answer(|m| StartsFrom { event: m.word(), words: m.text(), shift: m.word() }),
        condition: m.word(),
        legal_source: m.answer(Maker::text),
        statutory_id: m.text(),
        reason: m.answer(Maker::text),
        end_action: m.answer(Maker::word),
        responsible: m.answer(|m| PersonId(m.id("person"))),
        original_text: m.text(),
        checked_on: m.option(Maker::day),
    }
}

fn term(m: &mut Maker) -> Term {
    let duration = Duration { amount: m.number(), unit: m.word() };
    match m.turn(9) {
        0 => Term::Fixed(duration),
        1 => Term::Maximum(duration),
        2 => Term::Minimum(duration),
        3 => Term::Until { event: m.text(), at_most: Some(duration) },
        4 => Term::Until { event: m.text(), at_most: None },
        5 => Term::Criterion { criterion: m.text() },
        6 => Term::ClientInstruction { client: m.text() },
        7 => Term::WhileActive,
        _ => Term::NotKept { after: m.text() },
    }
}

fn system(m: &mut Maker, at: usize) -> System {
    System {
        id: SystemId(id("system", at)),
        name: m.text(),
        purpose: m.answer(Maker::text),
        supplier: m.option(|m| RecipientId(m.id("recipient"))),
        kind: m.text(),
        administrator: m.answer(|m| PersonId(m.id("person"))),
        hosting: m.answer(Maker::word),
        storage_country: m.answer(Maker::text),
        support_country: m.answer(Maker::text),
        telemetry_country: m.answer(Maker::text),
        provider_country: m.answer(Maker::text),
        account: m.text(),
        access_via: m.text(),
        mfa: m.answer(Maker::flag),
        encryption: m.answer(Maker::flag),
        backup_term: m.text(),
        risk_level: m.answer(Maker::word),
        risk_date: m.option(Maker::day),
        impact_assessment: m.option(|m| ImpactAssessmentId(m.id("assessment"))),
        in_inventory_since: m.option(Maker::date),
        retired_on: m.option(Maker::date),
        is_published: m.flag(),
    }
}

fn measure(m: &mut Maker, at: usize) -> SecurityMeasure {
    SecurityMeasure {
        id: MeasureId(id("measure", at)),
        name: m.text(),
        kind: m.word(),
        description: m.text(),
        public_text: m.answer(Maker::text),
        systems: m.list(|m| SystemId(m.id("system"))),
        last_checked: m.option(Maker::day),
        evidence: m.option(|m| AttachmentId(m.id("attachment"))),
    }
}

fn certificate(m: &mut Maker, at: usize) -> Certificate {
    Certificate {
        id: CertificateId(id("certificate", at)),
        holder: m.text(),
        held_by: m.word(),
        standard: m.text(),
        policy_followed: m.flag(),
        audited: m.text(),
        valid_until: m.answer(Maker::day),
        attachment: m.option(|m| AttachmentId(m.id("attachment"))),
    }
}
