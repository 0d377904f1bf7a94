summary-title = In short
summary-who-label = Who
summary-what-label = What
summary-why-label = Why
summary-how-long-label = How long
summary-recipients-label = Who gets them
summary-rights-label = Your rights
summary-contact-label = Contact
summary-who = We are { $name }.
summary-who-city = { $name } in { $city }.
summary-who-short = We are { $name }, { $short } for short.
summary-business = We { $business }.
summary-what = We mostly use your { $data }.
summary-for-employer = We often work for your employer.
summary-why = To { $goals }.
summary-why-more = You find all purposes below.
summary-how-long = From { $shortest } to { $longest }.
summary-recipients = { $kinds }.
# Art. 13 lid 2 onder b AVG.
summary-rights = You have rights over your data: you may { $rights }.
# Art. 13 lid 2 onder b AVG.
summary-objection = You may also object.
summary-contact-either = Send an e-mail to { $email } or call { $phone }.
summary-call = Call { $phone }.
summary-why-list = We use data to:
cell-goal = { $goal }
