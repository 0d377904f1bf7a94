//! Rewriting a record when it is saved, and what in a whole register does not look right.

use serde::Serialize;

use crate::format::{FieldProblem, normalise};
use crate::*;

/// A record with values that have to look like something.
pub trait Tidy {
    /// Every such value, with its field.
    fn formatted(&mut self) -> Vec<(FieldId, &mut String)>;

    /// Rewrites in place what can be understood, keeps the rest and says what is wrong with it.
    fn tidy(&mut self) -> Vec<FieldProblem> {
        problems_of(self.formatted())
    }
}

/// Rewrites these values and says what is wrong with them.
fn problems_of(values: Vec<(FieldId, &mut String)>) -> Vec<FieldProblem> {
    let mut problems = Vec::new();
    for (field, value) in values {
        let normalised = normalise(field, value);
        *value = normalised.value;
        problems.extend(normalised.problem);
    }
    problems
}

/// A problem and the record it is in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct RecordProblem {
    /// The record.
    pub record: RecordRef,
    /// The problem.
    #[serde(flatten)]
    pub problem: FieldProblem,
}

/// The value of an answer, proposed or confirmed.
fn answered(field: FieldId, answer: &mut Answer<String>) -> Option<(FieldId, &mut String)> {
    answer.value_mut().map(|value| (field, value))
}

impl Tidy for Address {
    fn formatted(&mut self) -> Vec<(FieldId, &mut String)> {
        let Self { street, postcode, city, country } = self;
        let is_dutch =
            country.is_empty() || reference::country_called(country).is_some_and(|it| it.code == "NL");
        let mut values = vec![
            (FieldId::AddressStreet, street),
            (FieldId::AddressCity, city),
            (FieldId::AddressCountry, country),
        ];
        if is_dutch {
            values.push((FieldId::AddressPostcode, postcode));
        }
        values
    }
}

impl Tidy for Organisation {
    fn formatted(&mut self) -> Vec<(FieldId, &mut String)> {
        let mut values: Vec<_> = [
            answered(FieldId::OrganisationLegalName, &mut self.legal_name),
            answered(FieldId::OrganisationTradeName, &mut self.trade_name),
            answered(FieldId::OrganisationShortName, &mut self.short_name),
            answered(FieldId::OrganisationKvkNumber, &mut self.kvk_number),
            answered(FieldId::OrganisationRsin, &mut self.rsin),
            answered(FieldId::OrganisationPhone, &mut self.phone),
            answered(FieldId::OrganisationEmail, &mut self.email),
            answered(FieldId::OrganisationWebsite, &mut self.website),
        ]
        .into_iter()
        .flatten()
        .collect();
        for address in [&mut self.visiting_address, &mut self.postal_address] {
            values.extend(address.value_mut().into_iter().flat_map(Address::formatted));
        }
        if let Some(representative) = self.representative.value_mut() {
            values.push((FieldId::RepresentativeContact, &mut representative.contact));
        }
        if let Some(dpo) = self.dpo.value_mut() {
            values.push((FieldId::DpoContact, &mut dpo.contact));
        }
        for contact in self.contacts.value_mut().into_iter().flatten() {
            values.push((FieldId::ContactDetail, &mut contact.detail));
        }
        values.extend(self.languages.iter_mut().map(|language| (FieldId::OrganisationLanguages, language)));
        values
    }
}

impl Tidy for Person {
    fn formatted(&mut self) -> Vec<(FieldId, &mut String)> {
        let mut values = vec![(FieldId::PersonName, &mut self.name)];
        values.extend(answered(FieldId::PersonEmail, &mut self.email));
        values
    }
}

impl Tidy for ProcessingActivity {
    fn formatted(&mut self) -> Vec<(FieldId, &mut String)> {
        let mut values = vec![(FieldId::ActivityName, &mut self.name)];
        for client in self.clients.value_mut().into_iter().flatten() {
            values.push((FieldId::ClientContact, &mut client.contact));
        }
        if let Some(arrangement) = self.joint_arrangement.value_mut() {
            values.push((FieldId::JointArrangementContact, &mut arrangement.contact));
        }
        if let Some(decision) = self.automated_decision.value_mut() {
            values.push((FieldId::AutomatedDecisionHumanReview, &mut decision.human_review));
        }
        for notice in &mut self.third_party_notices {
            values.push((FieldId::ThirdPartyNoticeUrl, &mut notice.url));
        }
        values
    }
}

impl Tidy for Recipient {
    fn formatted(&mut self) -> Vec<(FieldId, &mut String)> {
        let mut values = vec![
            (FieldId::RecipientName, &mut self.name),
            (FieldId::RecipientContact, &mut self.contact),
            (FieldId::RecipientStatementUrl, &mut self.statement_url),
        ];
        values.extend(answered(FieldId::RecipientCountry, &mut self.country));
        values
    }
}

impl Tidy for Transfer {
    fn formatted(&mut self) -> Vec<(FieldId, &mut String)> {
        answered(FieldId::TransferCountry, &mut self.country).into_iter().collect()
    }
}

impl Tidy for System {
    fn formatted(&mut self) -> Vec<(FieldId, &mut String)> {
        let countries = [
            answered(FieldId::SystemStorageCountry, &mut self.storage_country),
            answered(FieldId::SystemSupportCountry, &mut self.support_country),
            answered(FieldId::SystemTelemetryCountry, &mut self.telemetry_country),
            answered(FieldId::SystemProviderCountry, &mut self.provider_country),
        ];
        [Some((FieldId::SystemName, &mut self.name))].into_iter().chain(countries).flatten().collect()
    }
}

impl Tidy for Website {
    fn formatted(&mut self) -> Vec<(FieldId, &mut String)> {
        vec![(FieldId::WebsiteDomain, &mut self.domain)]
    }
}

impl Tidy for StatementVariant {
    fn formatted(&mut self) -> Vec<(FieldId, &mut String)> {
        let mut values = vec![(FieldId::AppearanceAccent, &mut self.appearance.accent)];
        values.extend(answered(FieldId::VariantPermalink, &mut self.permalink));
        values
    }

    fn tidy(&mut self) -> Vec<FieldProblem> {
        let mut found = problems_of(self.formatted());
        // Own words are kept as they were typed, whatever is wrong with them.
        let unfit = self.own_texts.iter().flat_map(|own| own_words::problems(&own.text));
        found.extend(
            unfit.map(|problem| FieldProblem {
                field: FieldId::OwnTextText,
                text: problem.dutch().to_owned(),
            }),
        );
        found
    }
}

impl Register {
    /// What does not look right in the whole register, in the order of its records. Changes nothing.
    pub fn problems(&self) -> Vec<RecordProblem> {
        fn of<T: Tidy + Clone>(record: RecordRef, value: &T, problems: &mut Vec<RecordProblem>) {
            let found = value.clone().tidy().into_iter();
            problems.extend(found.map(|problem| RecordProblem { record: record.clone(), problem }));
        }
        let mut problems = Vec::new();
        of(RecordRef::single(RecordKind::Organisation), &self.organisation, &mut problems);
        for person in &self.people {
            of(RecordRef::from(&person.id), person, &mut problems);
        }
        for activity in &self.activities {
            of(RecordRef::from(&activity.id), activity, &mut problems);
        }
        for recipient in &self.recipients {
            of(RecordRef::from(&recipient.id), recipient, &mut problems);
        }
        for transfer in &self.transfers {
            of(RecordRef::from(&transfer.id), transfer, &mut problems);
        }
        for system in &self.systems {
            of(RecordRef::from(&system.id), system, &mut problems);
        }
        for website in &self.websites {
            of(RecordRef::from(&website.id), website, &mut problems);
        }
        for variant in &self.statement_variants {
            of(RecordRef::from(&variant.id), variant, &mut problems);
        }
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::Tidy;
    use crate::*;

    fn address(postcode: &str, country: &str) -> Address {
        Address { postcode: postcode.to_owned(), country: country.to_owned(), ..Address::default() }
    }

    #[test]
    fn a_record_is_rewritten_in_place() {
        let mut organisation = Organisation {
            kvk_number: Answer::Confirmed("12 34 56 78".to_owned()),
            phone: Answer::Proposed("0331234567".to_owned()),
            visiting_address: Answer::Confirmed(address("1234ab", "")),
            ..Organisation::default()
        };
        assert_eq!(organisation.tidy(), []);
        assert_eq!(organisation.kvk_number, Answer::Confirmed("12345678".to_owned()));
        assert_eq!(organisation.phone, Answer::Proposed("033 123 45 67".to_owned()), "a proposal stays one");
        assert_eq!(organisation.visiting_address, Answer::Confirmed(address("1234 AB", "")));
    }

    #[test]
    fn a_postcode_abroad_is_left_alone() {
        let mut belgian = address("B-1000", "België");
        assert_eq!(belgian.tidy(), []);
        assert_eq!(belgian, address("B-1000", "BE"));
    }

    #[test]
    fn a_register_names_the_record_of_each_problem_and_stays_as_it_is() {
        let website = Website { id: "w".into(), domain: "geen domein".to_owned(), ..Website::default() };
        let recipient = Recipient {
            id: "r".into(),
            country: Answer::Confirmed("Europa".to_owned()),
            ..Recipient::default()
        };
        let register =
            Register { websites: vec![website], recipients: vec![recipient], ..Register::default() };
        let before = register.clone();
        let found: Vec<_> =
            register.problems().into_iter().map(|at| (at.record.to_string(), at.problem.field)).collect();
        assert_eq!(
            found,
            [
                ("recipient/r".to_owned(), FieldId::RecipientCountry),
                ("website/w".to_owned(), FieldId::WebsiteDomain)
            ]
        );
        assert_eq!(register, before);
        assert_eq!(Register::default().problems(), [], "what is open is no problem");
    }
}
