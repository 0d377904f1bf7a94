contact-title = Question, request or complaint?
contact-question = Do you have a question, request or complaint?
contact-question-tip = Do you have a question, tip, request or complaint?
contact-question-cookies = Do you have a question about privacy or cookies, or do you want to use one of your rights?
contact-mail = Send an e-mail to { $email }.
contact-ways = { $ways } us.
contact-where = You find our address and number in part { $part }.
contact-see = You can reach us as described in part { $part }.
contact-identity-label = Do we know that it is you?
# Art. 12 lid 6 AVG.
identity-mail-or-number = Please write from the e-mail address that we know, or tell us your order number.
# Art. 12 lid 6 AVG.
identity-mail = Please write from the e-mail address that we know.
# Art. 12 lid 6 AVG.
identity-number = Please tell us your customer number.
# Art. 12 lid 6 AVG.
identity-known = First we see whether we recognise you by data that we already have.
identity-login = If you have an account, logging in is enough.
identity-counter = You can also come to see us.
identity-call-back = If we are in doubt, we call you back on the number that we already have.
# Art. 12 lid 6 AVG.
identity-only-needed = If we are still in doubt, we ask only for what is really needed.
# Art. 12 lid 6 AVG.
identity-no-copy = You do not need to send a copy of your identity document.
# Art. 12 lid 6 AVG.
identity-copy-last = Only if we remain in doubt may we ask for a copy.
identity-redact = Then make your citizen service number (BSN) and your photo unreadable.
identity-app = You can do so with { $app }.
identity-destroy = We do not keep the copy: we destroy it after the check.
contact-when-label = When do you hear from us?
# Art. 12 lid 3 AVG.
contact-month = You get an answer as soon as possible, at the latest one month after we received your message.
contact-complex-question = Is your question complicated?
# Art. 12 lid 3 AVG.
contact-two-months = Then we may take two months longer.
# Art. 12 lid 3 AVG.
contact-told = We tell you so within the first month, with the reason.
contact-refusal-question = Can we not do what you ask?
# Art. 12 lid 4 AVG.
contact-refusal = Then we explain why.
contact-complaint-label = Not satisfied?
# Art. 13 lid 2 onder d AVG.
complaint = You may always lodge a complaint with the { $authority }.
# Art. 77 AVG.
complaint-site = You can do so at { $site }.
complaint-post = You can also write to: { $address }.
# Art. 35 UAVG.
complaint-court = You can also go to court.
verb-visit = visit
verb-write = write to
verb-call = call
verb-mail = e-mail
