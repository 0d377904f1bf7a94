//! What happens to a register: websites, requests, breaches, statements, reviews, imports.

use ::register::*;

use super::{Maker, id};

pub fn hold(m: &mut Maker, at: usize) -> Hold {
    Hold {
        id: HoldId(id("hold", at)),
        reason: m.text(),
        from: m.option(Maker::day),
        until: m.option(Maker::day),
        activities: m.list(|m| ActivityId(m.id("activity"))),
        periods: m.list(|m| RetentionPeriodId(m.id("period"))),
        occurrences: m.list(|m| OccurrenceId(m.id("occurrence"))),
    }
}

pub fn occurrence(m: &mut Maker, at: usize) -> Occurrence {
    Occurrence {
        id: OccurrenceId(id("occurrence", at)),
        label: m.text(),
        event: m.word(),
        on: m.option(Maker::day),
        periods: m.list(|m| RetentionPeriodId(m.id("period"))),
    }
}

pub fn deletion(m: &mut Maker, at: usize) -> DeletionEvent {
    DeletionEvent {
        id: DeletionEventId(id("deletion", at)),
        period: m.option(|m| RetentionPeriodId(m.id("period"))),
        request: m.option(|m| RequestId(m.id("request"))),
        occurrence: m.option(|m| OccurrenceId(m.id("occurrence"))),
        through: m.option(Maker::day),
        scope: m.text(),
        systems: m.list(|m| SystemId(m.id("system"))),
        done_on: m.option(Maker::day),
        done_by: m.option(|m| PersonId(m.id("person"))),
        method: m.text(),
        proof: m.text(),
    }
}

pub fn website(m: &mut Maker, at: usize) -> Website {
    Website {
        id: WebsiteId(id("website", at)),
        domain: m.text(),
        owner: m.text(),
        content: m.text(),
        tracks: m.answer(Maker::flag),
        cookies: m.answer(|m| m.list(cookie)),
        variant: m.option(|m| VariantId(m.id("variant"))),
    }
}

fn cookie(m: &mut Maker) -> Cookie {
    Cookie {
        name: m.answer(Maker::text),
        provider: m.answer(Maker::text),
        kind: m.word(),
        purpose: m.answer(Maker::text),
        duration: m.answer(Maker::text),
        is_third_party: m.flag(),
        needs_consent: m.answer(Maker::flag),
        exemption: m.text(),
        analytics_settings: m.answer(|m| m.list(Maker::text)),
    }
}

pub fn cookie_policy(m: &mut Maker) -> CookiePolicy {
    CookiePolicy {
        uses_cookies: m.answer(Maker::flag),
        analytics_spare_privacy: m.answer(Maker::flag),
        explains_similar_techniques: m.answer(Maker::flag),
        explains_law: m.answer(Maker::flag),
        deletable_in_browser: m.answer(Maker::flag),
        choice_changed: m.answer(Maker::text),
    }
}

pub fn page(m: &mut Maker, at: usize) -> SocialMediaPage {
    SocialMediaPage {
        id: SocialMediaPageId(id("page", at)),
        network: m.text(),
        account: m.text(),
        provider: m.text(),
        is_joint: m.answer(Maker::flag),
    }
}

pub fn assessment(m: &mut Maker, at: usize) -> ImpactAssessment {
    ImpactAssessment {
        id: ImpactAssessmentId(id("assessment", at)),
        subject: m.text(),
        date: m.option(Maker::day),
        outcome: m.text(),
        residual_risk_is_high: m.answer(Maker::flag),
        review_due: m.option(Maker::day),
        attachment: m.option(|m| AttachmentId(m.id("attachment"))),
    }
}

pub fn breach(m: &mut Maker, at: usize) -> DataBreach {
    DataBreach {
        id: BreachId(id("breach", at)),
        description: m.text(),
        kind: m.answer(Maker::word),
        discovered_at: m.option(Maker::moment),
        occurred_at: m.option(Maker::moment),
        ended_at: m.option(Maker::moment),
        data_categories: m.list(|m| PersonalDataCategoryId(m.id("category"))),
        data_subjects: m.list(|m| DataSubjectCategoryId(m.id("group"))),
        people_at_least: m.option(Maker::number),
        people_at_most: m.option(Maker::number),
        cause: m.text(),
        consequence: m.text(),
        actions: m.text(),
        reported: m.answer(Maker::flag),
        report_number: m.text(),
        reported_at: m.option(Maker::moment),
        people_informed: m.answer(Maker::flag),
        decision_reason: m.text(),
    }
}

pub fn request(m: &mut Maker, at: usize) -> RightsRequest {
    RightsRequest {
        id: RequestId(id("request", at)),
        reference: m.text(),
        received_on: m.option(Maker::day),
        channel: m.answer(Maker::word),
        right: m.answer(Maker::word),
        identified_by: m.answer(Maker::word),
        extended_until: m.option(Maker::day),
        extension_reason: m.text(),
        decision: m.text(),
        answered_on: m.option(Maker::day),
        proof: m.text(),
    }
}

pub fn request_policy(m: &mut Maker) -> RequestPolicy {
    RequestPolicy {
        identity_check: IdentityCheck {
            methods: m.answer(|m| m.list(Maker::word)),
            asks_copy_always: m.answer(Maker::flag),
            redaction_app: m.text(),
            destroys_copy: m.answer(Maker::flag),
        },
        proves_erasure: m.answer(Maker::flag),
        helps_with_other_rights: m.answer(Maker::flag),
        objection_names_data: m.answer(Maker::flag),
        client_first: m.answer(Maker::flag),
        tells_separately: m.answer(Maker::flag),
        explains_on_request: m.answer(Maker::flag),
        rights: m.list(|m| RightRemark { right: m.word(), limits: m.text() }),
    }
}

pub fn variant(m: &mut Maker, at: usize) -> StatementVariant {
    StatementVariant {
        id: VariantId(id("variant", at)),
        audience: m.word(),
        title: m.text(),
        form_of_address: m.option(Maker::word),
        version: m.number(),
        defined_term: m.text(),
        optional_parts: m.list(Maker::word),
        order: m.list(Maker::text),
        left_out: m.list(|m| LeftOut { part: m.text(), reason: m.text() }),
        own_texts: m.list(|m| OwnText {
            target: m.text(),
            record: m.text(),
            place: m.word(),
            text: m.text(),
            reason: m.text(),
            replaced: m.text(),
        }),
        translations: m.list(|m| Translation { language: m.word(), original: m.text(), words: m.text() }),
        may_be_shared: m.answer(Maker::flag),
        clients_inform: m.answer(Maker::flag),
        permalink: m.answer(Maker::text),
        is_downloadable: m.answer(Maker::flag),
        change_notice: m.answer(Maker::text),
        shows_changes_at_collection: m.answer(Maker::flag),
        next_review: m.option(Maker::day),
        appearance: Appearance {
            logo: m.option(|m| AttachmentId(m.id("attachment"))),
            logo_alt: m.text(),
            accent: m.text(),
            serif: m.flag(),
            justified: m.flag(),
            large_print: m.flag(),
        },
    }
}

pub fn published(m: &mut Maker, at: usize) -> PublishedStatement {
    PublishedStatement {
        id: PublishedStatementId(id("published", at)),
        variant: VariantId(m.id("variant")),
        version: m.number(),
        language: m.word(),
        date: m.option(Maker::date),
        status: m.word(),
        changes: m.list(Maker::text),
        rule_pack: m.text(),
        snapshot_hash: m.text(),
        pdf_hash: m.text(),
        attachment: m.option(|m| AttachmentId(m.id("attachment"))),
    }
}

pub fn review(m: &mut Maker, at: usize) -> Review {
    Review {
        id: ReviewId(id("review", at)),
        object: m.text(),
        version: m.text(),
        author: m.option(|m| PersonId(m.id("person"))),
        reviewer: m.option(|m| PersonId(m.id("person"))),
        date: m.option(Maker::day),
        verdict: m.word(),
        remarks: m.text(),
    }
}

pub fn set_aside(m: &mut Maker) -> SetAside {
    SetAside {
        check: m.text(),
        record: m.text(),
        field: m.text(),
        reason: m.text(),
        until: m.option(Maker::day),
    }
}

pub fn unlawful_practice(m: &mut Maker) -> UnlawfulPractice {
    UnlawfulPractice { found_in: m.text(), practice: m.text(), article: m.text(), instead: m.text() }
}

pub fn attachment(m: &mut Maker, at: usize) -> Attachment {
    Attachment {
        id: AttachmentId(id("attachment", at)),
        title: m.text(),
        kind: m.text(),
        file_name: m.text(),
        media_type: m.text(),
        base64: m.text(),
        expires_on: m.option(Maker::day),
    }
}

pub fn import_run(m: &mut Maker, at: usize) -> ImportRun {
    ImportRun {
        id: ImportRunId(id("import", at)),
        file_name: m.text(),
        file_hash: m.text(),
        format: m.text(),
        date: m.option(Maker::day),
        mapping: m.list(|m| ColumnMapping { column: m.text(), field: m.text() }),
        issues: m.list(|m| ImportIssue { row: m.number(), column: m.text(), text: m.text() }),
    }
}

pub fn note(m: &mut Maker) -> FieldNote {
    FieldNote {
        record: m.text(),
        field: m.text(),
        note: m.text(),
        changed_at: m.option(Maker::moment),
        changed_by: m.text(),
        source: m.text(),
    }
}
