# Art. 28 lid 3 AVG.
basis-client = Our client determines which reason from the law applies here (legal basis).
# Art. 6 lid 1 onder a AVG.
basis-consent = You say yes yourself (consent).
# Art. 9 lid 2 onder a AVG.
basis-explicit-consent = You clearly say yes to it yourself (explicit consent).
# Art. 6 lid 1 onder b AVG.
basis-contract = It is necessary for { $contract } (contract).
# Art. 6 lid 1 onder b AVG.
basis-contract-with-you = It is necessary for an agreement with you (contract).
# Art. 6 lid 1 onder c AVG.
basis-law = It is required by law (legal obligation, { $statute }).
# Art. 6 lid 1 onder d AVG.
basis-vital = Somebody’s life may depend on it (vital interests).
# Art. 6 lid 1 onder e AVG.
basis-task = It is our task under the law (public interest, { $statute }).
# Art. 6 lid 1 onder f AVG.
basis-interest = We have a good reason for this (legitimate interest).
basis-part = That applies to { $what }.
# Art. 46 UAVG.
basis-bsn = We use the citizen service number (BSN) because the law requires it ({ $statute }).
# Art. 9 lid 2 AVG.
basis-special = We may use the extra sensitive data for this (special categories of personal data, { $ground }).
# Art. 10 AVG.
basis-criminal = We may use the data about criminal convictions and offences for this ({ $ground }).
# Art. 13 lid 1 onder d AVG.
interest = We want { $interest }.
# Art. 13 lid 1 onder d AVG.
interest-of = { $who } wants { $interest }.
# Art. 6 lid 1 onder f AVG.
interest-balanced = We have weighed that against your privacy.
ground-consent = Article 9(2)(a) GDPR
ground-employment = Article 30 of the Dutch GDPR Implementation Act, UAVG
ground-vital = Article 9(2)(c) GDPR
ground-membership = Article 22 of the Dutch GDPR Implementation Act, UAVG
ground-public = Article 22 of the Dutch GDPR Implementation Act, UAVG
ground-claims = Article 22 of the Dutch GDPR Implementation Act, UAVG
ground-interest = Article 23 of the Dutch GDPR Implementation Act, UAVG
ground-care = Article 30 of the Dutch GDPR Implementation Act, UAVG
ground-health = Article 9(2)(i) GDPR
ground-research = Article 24 of the Dutch GDPR Implementation Act, UAVG
