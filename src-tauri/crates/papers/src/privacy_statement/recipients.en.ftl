recipients-title = Who do we share your data with?
share-only = We share your data only when that is necessary:
share-agreement = to carry out an agreement (contract)
share-request = to do what you ask us
share-law = because the law requires it
share-rights = to protect your rights, our rights or those of somebody else
share-consent = because you say yes yourself (consent)
never-sold = We never sell your data.
sold = We sell data to others.
# Art. 13 lid 1 onder e AVG.
processors-one = This company works for us (processor):
# Art. 13 lid 1 onder e AVG.
processors-many = These companies work for us (processors):
processors-caption = Companies that work for us
# Art. 13 lid 1 onder e AVG.
others-intro = These recipients decide for themselves what they do with the data:
others-caption = Recipients that decide for themselves
recipients-caption = Who gets data from us
column-who = Who
column-purpose = What for
column-country = Where
cell-recipient = { $name }
cell-processor = { $name } (processor)
cell-sub-processor = { $name } (sub-processor)
cell-purpose-if = { $purpose }, { $only }
cell-only-if = { $only }
cell-authority = only if the law requires us to
# Art. 28 lid 3 AVG.
agreement-one = We have a contract about your data with { $name } (data processing agreement).
# Art. 28 lid 3 AVG.
agreement-all = We have a contract about your data with each of these companies (data processing agreement).
# Art. 28 lid 3 onder a AVG.
agreement-bound = They may do with your data only what we ask.
# Art. 28 lid 3 onder a AVG.
agreement-bound-one = That company may do with your data only what we ask.
recipients-none = Nobody outside our company gets these data.
share-basis-intro = We share data only if the law gives a reason for it (legal basis):
share-basis-interest = we have a good reason for it (legitimate interest)
share-basis-law = the law requires it (legal obligation)
share-basis-contract = it is necessary for an agreement with you (contract)
share-basis-consent = you say yes yourself (consent)
share-basis-vital = somebody’s life may depend on it (vital interests)
share-basis-task = it is our task under the law (public interest)
share-basis-recorded = We write down in our records which reason applies where.
share-lawful = When we share data, we keep to the law.
share-contract = We make firm agreements with these companies (contract).
share-measures = We also take technical and organisational measures.
share-needed = They may use your data only when that is necessary.
share-processor-question = Does a company work with your data on our behalf (processor)?
# Art. 28 lid 3 AVG.
share-processor-contract = Then we make a contract about it (data processing agreement).
# Art. 13 lid 1 onder e AVG.
missing-recipient-purpose = what the recipients with a ▢ get the data for
# Art. 13 lid 1 onder e AVG.
missing-other-relations = which other business relations get data
# Art. 13 lid 1 onder f AVG.
missing-recipient-country = the country of the recipients with a ▢
kind-processors = companies that work for us
kind-group = companies of our group
kind-others = other organisations
kind-authorities = sometimes the authorities
