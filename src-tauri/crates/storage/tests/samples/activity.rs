//! Processing activities.

use ::register::*;

use super::{Maker, id};

pub fn activity(m: &mut Maker, at: usize) -> ProcessingActivity {
    let purposes: Vec<Purpose> = (0..2).map(|at| purpose(m, at)).collect();
    ProcessingActivity {
        id: ActivityId(id("activity", at)),
        code: m.text(),
        name: m.text(),
        role: m.answer(Maker::word),
        business_process: m.option(|m| BusinessProcessId(m.id("process"))),
        description: m.text(),
        status: m.word(),
        started_on: m.option(Maker::date),
        ended_on: m.option(Maker::date),
        replaced_by: m.option(|m| ActivityId(m.id("activity"))),
        parent: m.option(|m| ActivityId(m.id("activity"))),
        tags: m.list(Maker::text),
        process_owner: m.answer(|m| PersonId(m.id("person"))),
        review_due: m.option(Maker::day),
        frequency: m.answer(Maker::word),
        scale: m.text(),
        unpublished_because: m.text(),
        clients: m.answer(|m| m.list(client)),
        joint_arrangement: m.answer(|m| JointArrangement {
            partner: m.text(),
            division: m.text(),
            contact: m.text(),
        }),
        reuse: m.answer(|m| Reuse { of: ActivityId(m.id("activity")), permission: m.answer(Maker::text) }),
        data_subjects: m.answer(|m| m.list(|m| DataSubjectCategoryId(m.id("group")))),
        data: m.answer(|m| (0..3).map(|at| data_item(m, at, &purposes)).collect()),
        purposes,
        excluded_data: m.list(|m| ExcludedData {
            what: m.text(),
            category: m.option(|m| PersonalDataCategoryId(m.id("category"))),
            reason: m.text(),
            exception: m.text(),
        }),
        sources: m.answer(|m| m.list(|m| SourceId(m.id("source")))),
        provision: m.answer(|m| Provision {
            obligation: m.word(),
            when: m.text(),
            consequence: m.answer(Maker::text),
            remark: m.text(),
        }),
        recipients: m.answer(|m| m.list(|m| RecipientId(m.id("recipient")))),
        retention: m.answer(|m| m.list(|m| RetentionPeriodId(m.id("period")))),
        retention_reason: m.text(),
        measures: m.answer(|m| m.list(|m| MeasureId(m.id("measure")))),
        systems: m.answer(|m| m.list(|m| SystemId(m.id("system")))),
        automated_decision: m.answer(|m| AutomatedDecision {
            present: m.flag(),
            about: m.text(),
            logic: m.text(),
            significance: m.text(),
            human_review: m.text(),
        }),
        channels: m.answer(|m| m.list(Maker::word)),
        opt_out: m.answer(|m| OptOut { channels: m.list(Maker::word), explanation: m.text() }),
        email_tracking: m.answer(|m| EmailTracking {
            level: m.word(),
            with_consent: m.flag(),
            purpose: m.text(),
        }),
        third_party_notices: m.list(|m| ThirdPartyNotice {
            name: m.text(),
            reason: m.text(),
            read_at: m.text(),
            url: m.text(),
        }),
        remarks: m.list(|m| Remark { label: m.text(), text: m.text() }),
        pre_scan: m.option(|m| PreScan {
            criteria: m.list(|m| PreScanAnswer { criterion: m.text(), holds: m.answer(Maker::flag) }),
            outcome: m.answer(Maker::word),
            date: m.option(Maker::day),
            reason: m.text(),
        }),
        impact_assessment: m.option(|m| ImpactAssessmentId(m.id("assessment"))),
    }
}

fn client(m: &mut Maker) -> Client {
    Client { name: m.text(), contact: m.text(), service: m.text() }
}

fn purpose(m: &mut Maker, at: usize) -> Purpose {
    Purpose {
        id: PurposeId(id("purpose", at)),
        in_short: m.text(),
        explanation: m.answer(Maker::text),
        is_secondary: m.flag(),
        compatible_because: m.text(),
        legal_bases: m.answer(|m| m.list(legal_basis)),
    }
}

fn legal_basis(m: &mut Maker) -> LegalBasisUse {
    LegalBasisUse {
        basis: m.word(),
        applies_to: m.text(),
        contract: m.answer(Maker::text),
        statute: m.answer(Maker::text),
        interest: m.answer(Maker::text),
        interest_of: m.text(),
        balancing: m.answer(|m| Balancing { summary: m.text(), date: m.option(Maker::day) }),
        consent: m.answer(|m| Consent {
            asked_how: m.text(),
            moment: m.word(),
            expressions: m.list(|m| ConsentExpression {
                act: m.text(),
                is_consent: m.flag(),
                rests_on: m.option(Maker::word),
            }),
            evidence: m.text(),
            is_explicit: m.flag(),
            withdrawal: m.answer(|m| m.list(Maker::word)),
            subject: m.text(),
            refusal_effect: m.text(),
            is_of_child: m.flag(),
        }),
        special_category_ground: m.answer(Maker::word),
        criminal_data_ground: m.answer(Maker::text),
        bsn_statute: m.answer(Maker::text),
    }
}

/// The ids are the same in every activity, and its purposes are those of its own activity.
fn data_item(m: &mut Maker, at: usize, purposes: &[Purpose]) -> DataItem {
    DataItem {
        id: DataItemId(id("item", at)),
        name: m.text(),
        category: m.option(|m| PersonalDataCategoryId(m.id("category"))),
        data_subjects: m.list(|m| DataSubjectCategoryId(m.id("group"))),
        purposes: m.list(|m| purposes[m.below(purposes.len())].id.clone()),
        source: m.option(|m| SourceId(m.id("source"))),
        collected_when: m.text(),
        disguise: m.word(),
        retention: m.option(|m| RetentionPeriodId(m.id("period"))),
        retention_reason: m.text(),
    }
}
