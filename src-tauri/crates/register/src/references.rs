//! Records that refer to each other: references to nothing, and ids that stand twice.

use std::collections::BTreeSet;

use crate::*;

/// A field that refers to a record that is not in the register.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct BrokenReference {
    /// The record that refers.
    pub record: RecordRef,
    /// The field it refers in.
    pub field: FieldId,
    /// The record that is not there.
    pub target: RecordRef,
}

impl Register {
    /// Every record with an id, in the order of the register; a purpose and a data item too.
    pub fn records(&self) -> Vec<RecordRef> {
        let mut records = Vec::new();
        macro_rules! all {
            ($($list:ident)*) => {$(
                records.extend(self.$list.iter().map(|record| RecordRef::from(&record.id)));
            )*};
        }
        all!(people business_processes);
        for activity in &self.activities {
            records.push(RecordRef::from(&activity.id));
            records.extend(activity.purposes.iter().map(|purpose| RecordRef::from(&purpose.id)));
            let items = activity.data.value().into_iter().flatten();
            records.extend(items.map(|item| RecordRef::from(&item.id)));
        }
        all!(data_subject_categories personal_data_categories sources recipients agreements transfers);
        all!(retention_periods holds occurrences deletion_events systems measures certificates websites);
        records.extend(self.social_media.value().into_iter().flatten().map(|page| RecordRef::from(&page.id)));
        all!(impact_assessments breaches requests statement_variants published_statements reviews);
        all!(attachments import_runs);
        records
    }

    /// Records whose id stands more than once among their kind, or is empty. Each is named once.
    pub fn duplicate_ids(&self) -> Vec<RecordRef> {
        let (mut seen, mut named) = (BTreeSet::new(), BTreeSet::new());
        let mut duplicates = Vec::new();
        for record in self.records() {
            if (record.id().is_empty() || !seen.insert(record.clone())) && named.insert(record.clone()) {
                duplicates.push(record);
            }
        }
        duplicates
    }

    /// Every reference to a record that is not there, in the order of the register.
    pub fn broken_references(&self) -> Vec<BrokenReference> {
        let records: BTreeSet<RecordRef> = self.records().into_iter().collect();
        let mut references = References { records: &records, broken: Vec::new() };
        references.of_people_and_activities(self);
        references.of_sharing_and_keeping(self);
        references.of_the_rest(self);
        references.broken
    }
}

struct References<'a> {
    records: &'a BTreeSet<RecordRef>,
    broken: Vec<BrokenReference>,
}

impl References<'_> {
    /// `from` refers to each of `targets` in `field`.
    fn at<'t, Id: 't>(&mut self, from: &RecordRef, field: FieldId, targets: impl IntoIterator<Item = &'t Id>)
    where
        RecordRef: From<&'t Id>,
    {
        for target in targets {
            let target = RecordRef::from(target);
            if !self.records.contains(&target) {
                self.broken.push(BrokenReference { record: from.clone(), field, target });
            }
        }
    }

    fn of_people_and_activities(&mut self, register: &Register) {
        for process in &register.business_processes {
            self.at(&RecordRef::from(&process.id), FieldId::BusinessProcessOwner, process.owner.value());
        }
        for activity in &register.activities {
            let at = RecordRef::from(&activity.id);
            self.at(&at, FieldId::ActivityBusinessProcess, &activity.business_process);
            self.at(&at, FieldId::ActivityReplacedBy, &activity.replaced_by);
            self.at(&at, FieldId::ActivityParent, &activity.parent);
            self.at(&at, FieldId::ActivityProcessOwner, activity.process_owner.value());
            self.at(&at, FieldId::ReuseOf, activity.reuse.value().map(|reuse| &reuse.of));
            self.at(&at, FieldId::ActivityDataSubjects, activity.data_subjects.value().into_iter().flatten());
            for item in activity.data.value().into_iter().flatten() {
                let at = RecordRef::from(&item.id);
                self.at(&at, FieldId::DataItemCategory, &item.category);
                self.at(&at, FieldId::DataItemDataSubjects, &item.data_subjects);
                self.at(&at, FieldId::DataItemPurposes, &item.purposes);
                self.at(&at, FieldId::DataItemSource, &item.source);
                self.at(&at, FieldId::DataItemRetention, &item.retention);
            }
            for excluded in &activity.excluded_data {
                self.at(&at, FieldId::ExcludedDataCategory, &excluded.category);
            }
            self.at(&at, FieldId::ActivitySources, activity.sources.value().into_iter().flatten());
            self.at(&at, FieldId::ActivityRecipients, activity.recipients.value().into_iter().flatten());
            self.at(&at, FieldId::ActivityRetention, activity.retention.value().into_iter().flatten());
            self.at(&at, FieldId::ActivityMeasures, activity.measures.value().into_iter().flatten());
            self.at(&at, FieldId::ActivitySystems, activity.systems.value().into_iter().flatten());
            self.at(&at, FieldId::ActivityImpactAssessment, &activity.impact_assessment);
        }
        for category in &register.data_subject_categories {
            self.at(&RecordRef::from(&category.id), FieldId::DataSubjectInformedBy, &category.informed_by);
        }
        for category in &register.personal_data_categories {
            self.at(
                &RecordRef::from(&category.id),
                FieldId::PersonalDataRetention,
                category.retention.value(),
            );
        }
        for source in &register.sources {
            self.at(&RecordRef::from(&source.id), FieldId::SourceDataSubjects, &source.data_subjects);
        }
    }

    fn of_sharing_and_keeping(&mut self, register: &Register) {
        for agreement in &register.agreements {
            let at = RecordRef::from(&agreement.id);
            self.at(&at, FieldId::AgreementRecipient, &agreement.recipient);
            self.at(&at, FieldId::AgreementAttachment, &agreement.attachment);
        }
        for transfer in &register.transfers {
            let at = RecordRef::from(&transfer.id);
            self.at(&at, FieldId::TransferRecipient, &transfer.recipient);
            self.at(&at, FieldId::TransferAttachment, &transfer.attachment);
        }
        for period in &register.retention_periods {
            let at = RecordRef::from(&period.id);
            self.at(&at, FieldId::RetentionDataSubjects, &period.data_subjects);
            self.at(&at, FieldId::RetentionResponsible, period.responsible.value());
        }
        self.at(
            &RecordRef::single(RecordKind::RetentionPolicy),
            FieldId::RetentionPolicyDefaultPeriod,
            register.retention_policy.default_period.value(),
        );
        for hold in &register.holds {
            let at = RecordRef::from(&hold.id);
            self.at(&at, FieldId::HoldActivities, &hold.activities);
            self.at(&at, FieldId::HoldPeriods, &hold.periods);
            self.at(&at, FieldId::HoldOccurrences, &hold.occurrences);
        }
        for occurrence in &register.occurrences {
            let at = RecordRef::from(&occurrence.id);
            self.at(&at, FieldId::OccurrencePeriods, &occurrence.periods);
        }
        for deletion in &register.deletion_events {
            let at = RecordRef::from(&deletion.id);
            self.at(&at, FieldId::DeletionPeriod, &deletion.period);
            self.at(&at, FieldId::DeletionRequest, &deletion.request);
            self.at(&at, FieldId::DeletionOccurrence, &deletion.occurrence);
            self.at(&at, FieldId::DeletionSystems, &deletion.systems);
            self.at(&at, FieldId::DeletionDoneBy, &deletion.done_by);
        }
    }

    fn of_the_rest(&mut self, register: &Register) {
        for system in &register.systems {
            let at = RecordRef::from(&system.id);
            self.at(&at, FieldId::SystemSupplier, &system.supplier);
            self.at(&at, FieldId::SystemAdministrator, system.administrator.value());
            self.at(&at, FieldId::SystemImpactAssessment, &system.impact_assessment);
        }
        for measure in &register.measures {
            let at = RecordRef::from(&measure.id);
            self.at(&at, FieldId::MeasureSystems, &measure.systems);
            self.at(&at, FieldId::MeasureEvidence, &measure.evidence);
        }
        for certificate in &register.certificates {
            self.at(
                &RecordRef::from(&certificate.id),
                FieldId::CertificateAttachment,
                &certificate.attachment,
            );
        }
        for website in &register.websites {
            self.at(&RecordRef::from(&website.id), FieldId::WebsiteVariant, &website.variant);
        }
        for assessment in &register.impact_assessments {
            self.at(
                &RecordRef::from(&assessment.id),
                FieldId::ImpactAssessmentAttachment,
                &assessment.attachment,
            );
        }
        for breach in &register.breaches {
            let at = RecordRef::from(&breach.id);
            self.at(&at, FieldId::BreachDataCategories, &breach.data_categories);
            self.at(&at, FieldId::BreachDataSubjects, &breach.data_subjects);
        }
        for variant in &register.statement_variants {
            self.at(&RecordRef::from(&variant.id), FieldId::AppearanceLogo, &variant.appearance.logo);
        }
        for statement in &register.published_statements {
            let at = RecordRef::from(&statement.id);
            self.at(&at, FieldId::PublishedStatementVariant, [&statement.variant]);
            self.at(&at, FieldId::PublishedStatementAttachment, &statement.attachment);
        }
        for review in &register.reviews {
            let at = RecordRef::from(&review.id);
            self.at(&at, FieldId::ReviewAuthor, &review.author);
            self.at(&at, FieldId::ReviewReviewer, &review.reviewer);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::BrokenReference;
    use crate::testing::{activity, complete};
    use crate::*;

    #[test]
    fn a_register_that_is_whole_has_no_hole_and_no_id_twice() {
        assert_eq!(complete().broken_references(), []);
        assert_eq!(complete().duplicate_ids(), []);
    }

    #[test]
    fn a_hole_is_named_with_the_record_and_field_that_point_at_it() {
        let register = activity("Nieuwsbrief").refers_to_recipient("weg").build();
        assert_eq!(
            register.broken_references(),
            [BrokenReference {
                record: RecordRef::new(RecordKind::Activity, "nieuwsbrief"),
                field: FieldId::ActivityRecipients,
                target: RecordRef::new(RecordKind::Recipient, "weg"),
            }]
        );
    }

    #[test]
    fn a_proposed_reference_is_followed_too() {
        let register =
            activity("Nieuwsbrief").its(|it| it.process_owner = Answer::Proposed("jan".into())).build();
        assert_eq!(register.broken_references().len(), 1);
    }

    type Break = fn(&mut Register);

    /// Each line breaks another reference.
    #[test]
    fn every_reference_is_followed() {
        let cases: &[(FieldId, Break)] = &[
            (FieldId::BusinessProcessOwner, |r| {
                r.business_processes[0].owner = Answer::Confirmed("x".into())
            }),
            (FieldId::ActivityBusinessProcess, |r| r.activities[0].business_process = Some("x".into())),
            (FieldId::ActivityReplacedBy, |r| r.activities[0].replaced_by = Some("x".into())),
            (FieldId::ActivityParent, |r| r.activities[0].parent = Some("x".into())),
            (FieldId::ActivityProcessOwner, |r| {
                r.activities[0].process_owner = Answer::Confirmed("x".into())
            }),
            (FieldId::ReuseOf, |r| {
                r.activities[0].reuse = Answer::Confirmed(Reuse { of: "x".into(), ..Reuse::default() });
            }),
            (FieldId::ActivityDataSubjects, |r| r.data_subject_categories.clear()),
            (FieldId::DataItemCategory, |r| item(r).category = Some("x".into())),
            (FieldId::DataItemDataSubjects, |r| item(r).data_subjects.push("x".into())),
            (FieldId::DataItemPurposes, |r| item(r).purposes.push("x".into())),
            (FieldId::DataItemSource, |r| item(r).source = Some("x".into())),
            (FieldId::DataItemRetention, |r| item(r).retention = Some("x".into())),
            (FieldId::ExcludedDataCategory, |r| {
                let excluded = ExcludedData { category: Some("x".into()), ..ExcludedData::default() };
                r.activities[0].excluded_data.push(excluded);
            }),
            (FieldId::ActivitySources, |r| r.sources.clear()),
            (FieldId::ActivityRecipients, |r| r.recipients.clear()),
            (FieldId::ActivityRetention, |r| r.retention_periods.clear()),
            (FieldId::ActivityMeasures, |r| r.measures.clear()),
            (FieldId::ActivitySystems, |r| r.activities[0].systems = Answer::Confirmed(vec!["x".into()])),
            (FieldId::ActivityImpactAssessment, |r| r.activities[0].impact_assessment = Some("x".into())),
            (FieldId::DataSubjectInformedBy, |r| r.data_subject_categories[0].informed_by = Some("x".into())),
            (FieldId::PersonalDataRetention, |r| {
                r.personal_data_categories[0].retention = Answer::Confirmed("x".into());
            }),
            (FieldId::SourceDataSubjects, |r| r.sources[0].data_subjects.push("x".into())),
            (FieldId::AgreementRecipient, |r| r.agreements[0].recipient = Some("x".into())),
            (FieldId::AgreementAttachment, |r| r.agreements[0].attachment = Some("x".into())),
            (FieldId::TransferRecipient, |r| r.transfers[0].recipient = Some("x".into())),
            (FieldId::TransferAttachment, |r| r.transfers[0].attachment = Some("x".into())),
            (FieldId::RetentionDataSubjects, |r| r.retention_periods[0].data_subjects.push("x".into())),
            (FieldId::RetentionResponsible, |r| {
                r.retention_periods[0].responsible = Answer::Confirmed("x".into())
            }),
            (FieldId::RetentionPolicyDefaultPeriod, |r| {
                r.retention_policy.default_period = Answer::Confirmed("x".into());
            }),
            (FieldId::HoldActivities, |r| r.holds[0].activities.push("x".into())),
            (FieldId::HoldPeriods, |r| r.holds[0].periods.push("x".into())),
            (FieldId::HoldOccurrences, |r| r.holds[0].occurrences.push("x".into())),
            (FieldId::OccurrencePeriods, |r| r.occurrences[0].periods.push("x".into())),
            (FieldId::DeletionPeriod, |r| r.deletion_events[0].period = Some("x".into())),
            (FieldId::DeletionRequest, |r| r.deletion_events[0].request = Some("x".into())),
            (FieldId::DeletionOccurrence, |r| r.deletion_events[0].occurrence = Some("x".into())),
            (FieldId::DeletionSystems, |r| r.deletion_events[0].systems.push("x".into())),
            (FieldId::DeletionDoneBy, |r| r.deletion_events[0].done_by = Some("x".into())),
            (FieldId::SystemSupplier, |r| r.systems[0].supplier = Some("x".into())),
            (FieldId::SystemAdministrator, |r| r.systems[0].administrator = Answer::Confirmed("x".into())),
            (FieldId::SystemImpactAssessment, |r| r.systems[0].impact_assessment = Some("x".into())),
            (FieldId::MeasureSystems, |r| r.measures[0].systems.push("x".into())),
            (FieldId::MeasureEvidence, |r| r.measures[0].evidence = Some("x".into())),
            (FieldId::CertificateAttachment, |r| r.certificates[0].attachment = Some("x".into())),
            (FieldId::WebsiteVariant, |r| r.websites[0].variant = Some("x".into())),
            (FieldId::ImpactAssessmentAttachment, |r| r.impact_assessments[0].attachment = Some("x".into())),
            (FieldId::BreachDataCategories, |r| r.breaches[0].data_categories.push("x".into())),
            (FieldId::BreachDataSubjects, |r| r.breaches[0].data_subjects.push("x".into())),
            (FieldId::AppearanceLogo, |r| r.statement_variants[0].appearance.logo = Some("x".into())),
            (FieldId::PublishedStatementVariant, |r| r.published_statements[0].variant = "x".into()),
            (FieldId::PublishedStatementAttachment, |r| {
                r.published_statements[0].attachment = Some("x".into())
            }),
            (FieldId::ReviewAuthor, |r| r.reviews[0].author = Some("x".into())),
            (FieldId::ReviewReviewer, |r| r.reviews[0].reviewer = Some("x".into())),
        ];
        assert_eq!(one_of_each().broken_references(), []);
        for (field, break_it) in cases {
            let mut register = one_of_each();
            break_it(&mut register);
            let fields: Vec<FieldId> =
                register.broken_references().iter().map(|broken| broken.field).collect();
            assert_eq!(fields, [*field]);
        }
    }

    fn item(register: &mut Register) -> &mut DataItem {
        let items = register.activities[0].data.value_mut().expect("the complete register has data");
        &mut items[0]
    }

    fn one_of_each() -> Register {
        let mut register = complete();
        register.business_processes.push(BusinessProcess { id: "p".into(), ..BusinessProcess::default() });
        register.agreements.push(ProcessingAgreement { id: "a".into(), ..ProcessingAgreement::default() });
        register.transfers.push(Transfer { id: "t".into(), ..Transfer::default() });
        register.holds.push(Hold { id: "h".into(), ..Hold::default() });
        register.occurrences.push(Occurrence { id: "o".into(), ..Occurrence::default() });
        register.deletion_events.push(DeletionEvent { id: "d".into(), ..DeletionEvent::default() });
        register.systems.push(System { id: "s".into(), ..System::default() });
        register.certificates.push(Certificate { id: "c".into(), ..Certificate::default() });
        register.impact_assessments.push(ImpactAssessment { id: "i".into(), ..ImpactAssessment::default() });
        register.breaches.push(DataBreach { id: "b".into(), ..DataBreach::default() });
        register.statement_variants.push(StatementVariant { id: "v".into(), ..StatementVariant::default() });
        register.published_statements.push(PublishedStatement {
            id: "u".into(),
            variant: "v".into(),
            ..PublishedStatement::default()
        });
        register.reviews.push(Review { id: "r".into(), ..Review::default() });
        register
    }

    #[test]
    fn an_id_twice_or_empty_is_named_once() {
        let register = activity("Nieuwsbrief")
            .and_activity("Nieuwsbrief")
            .and_activity("Nieuwsbrief")
            .sent_to("PostNL")
            .with(|register| register.people.push(Person::default()))
            .build();
        let duplicates: Vec<String> = register.duplicate_ids().iter().map(ToString::to_string).collect();
        assert_eq!(duplicates, ["person", "activity/nieuwsbrief"]);
    }
}
