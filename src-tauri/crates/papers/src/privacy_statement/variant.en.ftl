audience-customers = customers
audience-employees = employees
audience-applicants = applicants
audience-suppliers = suppliers
audience-event = visitors of events
# Art. 12 lid 1 AVG.
opening-customers = You are a customer of ours, or you have been one.
# Art. 12 lid 1 AVG.
opening-employees = You work for us, or you have worked for us.
# Art. 12 lid 1 AVG.
opening-applicants = You are applying for a job with us, or you may want to work for us later.
# Art. 12 lid 1 AVG.
opening-suppliers = You supply us with something, or you work for a company that does.
# Art. 12 lid 1 AVG.
opening-event = You are coming to an event of ours, or you have been to one.
general-statement = For everything else, our general privacy statement applies.
summary-employer = We are your employer.
