//! Systems, what protects them and what shows that, the firm's places online, and people with a task.

use std::collections::BTreeSet;

use register::{
    Answer, Certificate, CertificateId, ImpactAssessment, ImpactAssessmentId, MeasureId, Person, PersonId,
    RecordKind, RecordRef, SecurityMeasure, SocialMediaPage, SocialMediaPageId, System, SystemId, Website,
    WebsiteId,
};

use crate::dossier::{Dossier, Saved};
use crate::error::Error;
use crate::operation::{Changed, Named, Operation};

impl Dossier {
    /// Saves a system, new or changed.
    pub fn save_system(&mut self, system: System) -> Result<Saved, Error> {
        self.save_listed(system)
    }

    /// Removes a system and every reference to it.
    pub fn remove_system(&mut self, id: &SystemId) -> Result<Changed, Error> {
        self.remove_record(&RecordRef::from(id))
    }

    /// Saves a security measure, new or changed.
    pub fn save_measure(&mut self, measure: SecurityMeasure) -> Result<Saved, Error> {
        self.save_listed(measure)
    }

    /// Removes a security measure and every reference to it.
    pub fn remove_measure(&mut self, id: &MeasureId) -> Result<Changed, Error> {
        self.remove_record(&RecordRef::from(id))
    }

    /// Saves a certificate, new or changed.
    pub fn save_certificate(&mut self, certificate: Certificate) -> Result<Saved, Error> {
        self.save_listed(certificate)
    }

    /// Removes a certificate.
    pub fn remove_certificate(&mut self, id: &CertificateId) -> Result<Changed, Error> {
        self.remove_record(&RecordRef::from(id))
    }

    /// Saves an impact assessment (art. 35 AVG), new or changed.
    pub fn save_impact_assessment(&mut self, assessment: ImpactAssessment) -> Result<Saved, Error> {
        self.save_listed(assessment)
    }

    /// Removes an impact assessment and every reference to it.
    pub fn remove_impact_assessment(&mut self, id: &ImpactAssessmentId) -> Result<Changed, Error> {
        self.remove_record(&RecordRef::from(id))
    }

    /// Saves a website with its cookies, new or changed.
    pub fn save_website(&mut self, website: Website) -> Result<Saved, Error> {
        self.save_listed(website)
    }

    /// Removes a website.
    pub fn remove_website(&mut self, id: &WebsiteId) -> Result<Changed, Error> {
        self.remove_record(&RecordRef::from(id))
    }

    /// Saves which pages on social media the firm has: one answer, for "none" is an answer too. A page
    /// without an id gets one after its network.
    pub fn save_social_media(&mut self, mut pages: Answer<Vec<SocialMediaPage>>) -> Result<Saved, Error> {
        let mut taken: BTreeSet<String> =
            pages.value().into_iter().flatten().map(|page| page.id.as_str().to_owned()).collect();
        for page in pages.value_mut().into_iter().flatten().filter(|page| page.id.as_str().is_empty()) {
            let kind = RecordKind::SocialMedia;
            let id = self.ids.record(kind.noun(), &page.network, |id| taken.contains(id));
            taken.insert(id.clone());
            page.id = SocialMediaPageId(id);
        }
        let operation = Operation::Changed(Named::new(RecordKind::SocialMedia, ""));
        let changed = self.edit(operation, |register| register.social_media = pages)?;
        Ok(Saved { record: RecordRef::single(RecordKind::Register), changed, problems: Vec::new() })
    }

    /// Saves a person with a task, new or changed.
    pub fn save_person(&mut self, person: Person) -> Result<Saved, Error> {
        self.save_listed(person)
    }

    /// Removes a person and every reference to them.
    pub fn remove_person(&mut self, id: &PersonId) -> Result<Changed, Error> {
        self.remove_record(&RecordRef::from(id))
    }
}
