applies-title = When does privacy law apply?
applies-name = Privacy law is called the General Data Protection Regulation (GDPR, in Dutch AVG).
# Art. 2 lid 1 AVG.
applies-automated = The law applies when a computer is used to work with personal data, wholly or in part.
# Art. 2 lid 1 AVG.
applies-paper = It also applies to data on paper that are in a filing system or are meant for one.
applies-questions = We ask ourselves these four questions:
applies-anything = Do we do something with data?
applies-person = Are those data about a person?
applies-computer = Do we use a computer, or a filing system?
applies-law = Does this use fall under the GDPR?
