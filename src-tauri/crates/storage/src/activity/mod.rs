//! Processing activities, with all that is said of each.

use crate::columns::columns;
use crate::list::{listed, parts};

mod data_item;
mod opt_out;
mod pre_scan;
mod purpose;

listed!(ProcessingActivity, ActivityId, "activity");

columns!(ProcessingActivity {
    id,
    code,
    name,
    role,
    business_process,
    description,
    status,
    started_on,
    ended_on,
    replaced_by,
    parent,
    tags,
    process_owner,
    review_due,
    frequency,
    scale,
    unpublished_because,
    clients,
    joint_arrangement,
    reuse,
    data_subjects,
    purposes,
    data,
    excluded_data,
    sources,
    provision,
    recipients,
    retention,
    retention_reason,
    measures,
    systems,
    automated_decision,
    channels,
    opt_out,
    email_tracking,
    third_party_notices,
    remarks,
    pre_scan,
    impact_assessment
});
columns!(Client { name, contact, service });
columns!(JointArrangement { partner, division, contact });
columns!(Reuse { of, permission });
columns!(Provision { obligation, when, consequence, remark });
columns!(AutomatedDecision { present, about, logic, significance, human_review });
columns!(EmailTracking { level, with_consent, purpose });
columns!(ExcludedData { what, category, reason, exception });
columns!(ThirdPartyNotice { name, reason, read_at, url });
columns!(Remark { label, text });

parts!(ProcessingActivity by "activity" {
    tags, "activity_tag", "tag": "put_tag.sql", "tags.sql";
    clients, "activity_client", "": "put_client.sql", "clients.sql";
    data_subjects, "activity_data_subject", "data_subject_category": "put_data_subject.sql", "data_subjects.sql";
    excluded_data, "excluded_data", "": "put_excluded_data.sql", "excluded_data.sql";
    sources, "activity_source", "source": "put_source.sql", "sources.sql";
    recipients, "activity_recipient", "recipient": "put_recipient.sql", "recipients.sql";
    retention, "activity_retention", "retention_period": "put_retention.sql", "retention.sql";
    measures, "activity_measure", "measure": "put_measure.sql", "measures.sql";
    systems, "activity_system", "system": "put_system.sql", "systems.sql";
    channels, "activity_channel", "channel": "put_channel.sql", "channels.sql";
    third_party_notices, "third_party_notice", "": "put_third_party_notice.sql", "third_party_notices.sql";
    remarks, "activity_remark", "": "put_remark.sql", "remarks.sql";
} + purpose + data_item + opt_out + pre_scan);
