//! Whole sentences of the owner's that stand in a statement as they were typed.

use crate::{FieldId, FormOfAddress, RecordRef, Register};

/// A text of the owner's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnSentences<'a> {
    /// The record it is of.
    pub record: RecordRef,
    /// The field it stands in.
    pub field: FieldId,
    /// The text as typed: one or more sentences.
    pub text: &'a str,
    /// The forms of address of the statements that it stands in.
    pub forms: Vec<FormOfAddress>,
}

/// Every text of the owner's that a statement prints as sentences, in the order of the register's records.
pub fn texts(register: &Register) -> Vec<OwnSentences<'_>> {
    let firm = register.organisation.form_of_address;
    let mut forms = vec![firm];
    forms.extend(register.statement_variants.iter().filter_map(|variant| variant.form_of_address));
    let mut all = Texts { forms, found: Vec::new() };

    let organisation = RecordRef::single(crate::RecordKind::Organisation);
    for point in &register.organisation.about {
        all.add(&organisation, FieldId::OrganisationAbout, &point.text);
    }
    for activity in &register.activities {
        let record = RecordRef::from(&activity.id);
        for purpose in &activity.purposes {
            let explanation = purpose.explanation.confirmed().map_or("", String::as_str);
            all.add(&RecordRef::from(&purpose.id), FieldId::PurposeExplanation, explanation);
        }
        for client in activity.clients.items() {
            all.add(&record, FieldId::ActivityClients, &client.service);
        }
        for excluded in &activity.excluded_data {
            all.add(&record, FieldId::ActivityExcludedData, &excluded.reason);
            all.add(&record, FieldId::ActivityExcludedData, &excluded.exception);
        }
        if let Some(provision) = activity.provision.confirmed() {
            let consequence = provision.consequence.confirmed().map_or("", String::as_str);
            all.add(&record, FieldId::ActivityProvision, consequence);
            all.add(&record, FieldId::ActivityProvision, &provision.remark);
        }
        if let Some(decision) = activity.automated_decision.confirmed() {
            all.add(&record, FieldId::ActivityAutomatedDecision, &decision.significance);
            all.add(&record, FieldId::ActivityAutomatedDecision, &decision.human_review);
        }
        if let Some(opt_out) = activity.opt_out.confirmed() {
            all.add(&record, FieldId::ActivityOptOut, &opt_out.explanation);
        }
        for notice in &activity.third_party_notices {
            all.add(&record, FieldId::ActivityThirdPartyNotices, &notice.reason);
        }
        for remark in &activity.remarks {
            all.add(&record, FieldId::ActivityRemarks, &remark.text);
        }
    }
    for source in &register.sources {
        all.add(&RecordRef::from(&source.id), FieldId::SourceExplanation, &source.explanation);
    }
    for transfer in &register.transfers {
        let copy = transfer.copy_available.confirmed().map_or("", String::as_str);
        all.add(&RecordRef::from(&transfer.id), FieldId::TransferCopyAvailable, copy);
    }
    for measure in &register.measures {
        let public = measure.public_text.confirmed().map_or("", String::as_str);
        all.add(&RecordRef::from(&measure.id), FieldId::MeasurePublicText, public);
    }
    let policy = RecordRef::single(crate::RecordKind::RequestPolicy);
    for remark in &register.request_policy.rights {
        all.add(&policy, FieldId::RequestPolicyRights, &remark.limits);
    }
    for variant in &register.statement_variants {
        all.forms = vec![variant.form_of_address.unwrap_or(firm)];
        for own in &variant.own_texts {
            all.add(&RecordRef::from(&variant.id), FieldId::VariantOwnTexts, &own.text);
        }
    }
    all.found
}

struct Texts<'a> {
    forms: Vec<FormOfAddress>,
    found: Vec<OwnSentences<'a>>,
}

impl<'a> Texts<'a> {
    fn add(&mut self, record: &RecordRef, field: FieldId, text: &'a str) {
        if !text.trim().is_empty() {
            self.found.push(OwnSentences { record: record.clone(), field, text, forms: self.forms.clone() });
        }
    }
}
