//! "Klopt": a proposal becomes the owner's own answer.

use register::{Answer, FieldId, RecordRef, Register};

use crate::dossier::Dossier;
use crate::error::Error;
use crate::operation::{Changed, Operation};

impl Dossier {
    /// The owner says that what is proposed in a field is right. Nothing happens to a field without a
    /// proposal.
    pub fn confirm(&mut self, record: &RecordRef, field: FieldId) -> Result<Changed, Error> {
        self.named(record)?;
        self.edit(Operation::Confirmed(field), |register| {
            if let Some(answer) = answer(register, record, field) {
                answer.confirm();
            }
        })
    }
}

/// An answer, whatever it is about.
trait Proposal {
    fn confirm(&mut self);
}

impl<T> Proposal for Answer<T> {
    fn confirm(&mut self) {
        *self = match std::mem::take(self) {
            Self::Proposed(value) => Self::Confirmed(value),
            answer @ (Self::Open | Self::NotApplicable | Self::Confirmed(_)) => answer,
        };
    }
}

macro_rules! answers {
    (
        one { $($one:ident { $($one_field:ident: $($slot:ident).+;)* })* }
        lists { $($list:ident { $($field:ident: $answer:ident;)* })* }
    ) => {
        /// The answer in a field of a record; none for a field that is no answer.
        fn answer<'r>(register: &'r mut Register, record: &RecordRef, field: FieldId) -> Option<&'r mut dyn Proposal> {
            $($(
                if field == FieldId::$one_field {
                    return Some(&mut register.$one.$($slot).+);
                }
            )*)*
            $($(
                if field == FieldId::$field {
                    let mut list = register.$list.iter_mut();
                    return Some(&mut list.find(|it| RecordRef::from(&it.id) == *record)?.$answer);
                }
            )*)*
            of_purpose(register, record, field)
        }

        #[cfg(test)]
        const FIELDS: &[FieldId] = &[$($(FieldId::$one_field,)*)* $($(FieldId::$field,)*)*];
    };
}

answers! {
    one {
        organisation {
            OrganisationLegalName: legal_name;
            OrganisationTradeName: trade_name;
            OrganisationShortName: short_name;
            OrganisationLegalForm: legal_form;
            OrganisationKvkNumber: kvk_number;
            OrganisationRsin: rsin;
            OrganisationVisitingAddress: visiting_address;
            OrganisationPostalAddress: postal_address;
            OrganisationPhone: phone;
            OrganisationEmail: email;
            OrganisationWebsite: website;
            OrganisationSector: sector;
            OrganisationBusiness: business;
            OrganisationPeople: people;
            OrganisationIsController: is_controller;
            OrganisationIsProcessor: is_processor;
            OrganisationGroup: group;
            OrganisationRepresentative: representative;
            OrganisationDpo: dpo;
            OrganisationAddressesChildren: addresses_children;
            OrganisationContacts: contacts;
        }
        sharing {
            SharingSellsData: sells_data;
            SharingConditions: conditions;
            SharingHasSafeguards: has_safeguards;
            SharingRecordsBasis: records_basis;
            SharingContractsWithProcessors: contracts_with_processors;
            SharingOtherRelations: other_relations;
        }
        transfer_policy {
            TransferPolicyLeavesEea: leaves_eea;
            TransferPolicyOnlyIfNeeded: only_if_needed;
            TransferPolicyAsksEuServers: asks_eu_servers;
            TransferPolicyAsksStandardClauses: asks_standard_clauses;
        }
        retention_policy {
            RetentionPolicyDependsOnKind: depends_on_kind;
            RetentionPolicyNoLongerThanNeeded: no_longer_than_needed;
            RetentionPolicyDefaultPeriod: default_period;
            RetentionPolicyEveryCategoryHasPeriod: every_category_has_period;
            RetentionPolicyIsDocumented: is_documented;
            RetentionPolicyStaffIsInstructed: staff_is_instructed;
            RetentionPolicyHoldsForDisputes: holds_for_disputes;
        }
    }
    lists {
        activities {
            ActivityRole: role;
            ActivityProcessOwner: process_owner;
            ActivityFrequency: frequency;
            ActivityClients: clients;
            ActivityJointArrangement: joint_arrangement;
            ActivityReuse: reuse;
            ActivityDataSubjects: data_subjects;
            ActivityData: data;
            ActivitySources: sources;
            ActivityProvision: provision;
            ActivityRecipients: recipients;
            ActivityRetention: retention;
            ActivityMeasures: measures;
            ActivitySystems: systems;
            ActivityAutomatedDecision: automated_decision;
            ActivityChannels: channels;
            ActivityOptOut: opt_out;
            ActivityEmailTracking: email_tracking;
        }
        business_processes { BusinessProcessOwner: owner; }
        personal_data_categories { PersonalDataRetention: retention; }
        recipients {
            RecipientPurpose: purpose;
            RecipientCondition: condition;
            RecipientCountry: country;
            RecipientAssurance: assurance;
            RecipientSubProcessorApproval: sub_processor_approval;
        }
        agreements { AgreementStatus: status; }
        transfers {
            TransferCountry: country;
            TransferSafeguards: safeguards;
            TransferCopyAvailable: copy_available;
        }
        retention_periods {
            RetentionTerm: term;
            RetentionStartsFrom: starts_from;
            RetentionLegalSource: legal_source;
            RetentionReason: reason;
            RetentionEndAction: end_action;
            RetentionResponsible: responsible;
        }
        systems {
            SystemPurpose: purpose;
            SystemAdministrator: administrator;
            SystemHosting: hosting;
            SystemStorageCountry: storage_country;
            SystemSupportCountry: support_country;
            SystemTelemetryCountry: telemetry_country;
            SystemProviderCountry: provider_country;
            SystemMfa: mfa;
            SystemEncryption: encryption;
            SystemRiskLevel: risk_level;
        }
        measures { MeasurePublicText: public_text; }
        websites {
            WebsiteTracks: tracks;
            WebsiteCookies: cookies;
        }
    }
}

/// A purpose stands within its activity.
fn of_purpose<'r>(
    register: &'r mut Register,
    record: &RecordRef,
    field: FieldId,
) -> Option<&'r mut dyn Proposal> {
    let purpose = register
        .activities
        .iter_mut()
        .flat_map(|activity| &mut activity.purposes)
        .find(|purpose| RecordRef::from(&purpose.id) == *record)?;
    if field == FieldId::PurposeExplanation {
        Some(&mut purpose.explanation)
    } else if field == FieldId::PurposeLegalBases {
        Some(&mut purpose.legal_bases)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use register::{Answer, Purpose, RecordRef, Register};

    use super::{FIELDS, answer};

    #[test]
    fn every_field_that_can_be_confirmed_is_found() {
        let register = exchange::testing::full();
        for &field in FIELDS {
            let mut copy = register.clone();
            let record = copy
                .records()
                .into_iter()
                .find(|record| record.kind().noun() == field.noun())
                .unwrap_or_else(|| RecordRef::parse("organisation").expect("a record of its own"));
            assert!(answer(&mut copy, &record, field).is_some(), "{field} of {record}");
        }
    }

    #[test]
    fn a_proposal_becomes_an_answer_and_an_answer_stays_one() {
        let mut register = Register::default();
        let firm = RecordRef::parse("organisation").expect("a record of its own");
        for (before, after) in [
            (Answer::Proposed(true), Answer::Confirmed(true)),
            (Answer::Confirmed(false), Answer::Confirmed(false)),
            (Answer::NotApplicable, Answer::NotApplicable),
            (Answer::Open, Answer::Open),
        ] {
            register.organisation.is_controller = before;
            answer(&mut register, &firm, register::FieldId::OrganisationIsController)
                .expect("an answer")
                .confirm();
            assert_eq!(register.organisation.is_controller, after);
        }
    }

    #[test]
    fn a_purpose_is_found_within_its_activity() {
        let purpose = Purpose {
            id: "nieuws".into(),
            explanation: Answer::Proposed("Nieuws".to_owned()),
            ..Purpose::default()
        };
        let mut register = Register {
            activities: vec![register::ProcessingActivity { purposes: vec![purpose], ..Default::default() }],
            ..Register::default()
        };
        let record = RecordRef::parse("purpose/nieuws").expect("a record");
        answer(&mut register, &record, register::FieldId::PurposeExplanation).expect("an answer").confirm();
        assert_eq!(register.activities[0].purposes[0].explanation, Answer::Confirmed("Nieuws".to_owned()));
    }
}
