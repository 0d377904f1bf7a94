transfer-title = Do data go to a country outside the EEA?
transfer-eea = The EEA is the European Union with Norway, Iceland and Liechtenstein.
# Art. 13 lid 1 onder f AVG.
transfer-never = Your data stay within the EEA.
transfer-normally-not = Normally we do not send your data to a country outside it.
transfer-then-protected = If we do, we make sure that your data are well protected there.
transfer-only-if-needed = We send data to a country outside it only if that is necessary and the law allows it.
transfer-asks-servers = We ask companies that work for us to keep the data on servers in the EU.
transfer-outside-question = Is such a company outside the EU?
transfer-asks-clauses = Then we ask it to sign standard agreements of the EU (standard contractual clauses of 2021).
# Art. 13 lid 1 onder f AVG.
transfer = For { $purpose }, data go to { $recipient } in { $country }.
# Art. 13 lid 1 onder f AVG.
transfer-any = Data go to { $recipient } in { $country }.
# Art. 13 lid 1 onder f AVG.
transfer-country = Data go to { $country }.
# Art. 45 AVG.
safeguard-adequacy = The European Commission considers the protection there good enough (adequacy decision).
# Art. 45 AVG.
safeguard-framework = That company takes part in agreements between the EU and the United States (EU-US Data Privacy Framework).
# Art. 46 lid 2 onder c AVG.
safeguard-clauses = We have signed standard agreements of the EU (standard contractual clauses).
# Art. 46 lid 2 onder c AVG.
safeguard-clauses-too = We have also signed standard agreements of the EU (standard contractual clauses).
# Art. 47 AVG.
safeguard-corporate-rules = That group of companies has rules that a supervisory authority has approved (binding corporate rules).
# Art. 46 lid 2 AVG.
safeguard-code = That company keeps to an approved code of conduct or has a certificate.
# Art. 49 AVG.
safeguard-derogation = Here the law allows this by way of exception (Article 49 GDPR).
safeguard-none = No separate protection has been arranged for this country.
# Art. 13 lid 1 onder f AVG.
safeguard-copy = If you want a copy of that, please send us an e-mail.
# Art. 13 lid 1 onder f AVG.
missing-transfer = to which countries outside the EEA data go, or that this never happens
# Art. 13 lid 1 onder f AVG.
missing-transfer-country = to which country data do go, or that this never happens
# Art. 13 lid 1 onder f AVG.
missing-transfer-safeguard = which safeguard then applies and how you get a copy of it
# Art. 13 lid 1 onder f AVG.
missing-safeguard-of = which safeguard applies to { $name }
# Art. 13 lid 1 onder f AVG.
missing-copy = how you get a copy of that
