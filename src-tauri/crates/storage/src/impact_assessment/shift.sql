update impact_assessment
set position = position + :by
where position >= :from
