label-why = Why
label-data = Which data
label-not = What we do not do
label-login = Logging in
label-email = Our e-mail
label-joint = Who is responsible
label-responsible = Who is responsible
label-client-agreed = Agreement with your employer
label-allowed = Why this is allowed
label-interest = Our interest
label-must = Do you have to give this
label-opt-out = Rather not
label-unsubscribe = Unsubscribing
label-how-long = How long
# Art. 13 lid 1 onder c AVG.
why-short = We do this to { $purpose }.
not-used = We do not use { $what }.
login-ask = You ask for access { $via }.
login-choose = You then choose { $account }.
# Art. 11.7a Tw.
tracking-none = We do not measure whether you open our e-mail.
# Art. 11.7a Tw.
tracking-consent = With your consent we measure how often people open an e-mail and click on a link.
# Art. 11.7a Tw.
tracking = We measure how often people open an e-mail and click on a link.
tracking-totals = We only see totals, and not what you do yourself.
notice-uses = { $name } then uses data about you for itself as well.
notice-not-here = This statement is not about that.
notice-read = So please also read { $place }.
# Art. 26 lid 2 AVG.
joint = We decide about this together with { $partner } (joint controllers).
# Art. 26 lid 3 AVG.
joint-either = You can turn to either of us.
# Art. 28 lid 10 AVG.
reuse-ours = We are, because we choose this purpose.
# Art. 21 lid 3 AVG.
opt-out = You can do so at any time, { $ways }.
how-long-client = As long as our client decides.
how-long-none = We do not keep these data.
# Art. 7 lid 3 AVG.
how-long-link = You can unsubscribe with the link at the bottom of every newsletter.
social-media = We have pages on { $networks }.
own-statement-employee = Do you work for us?
own-statement-own = Then you get a privacy statement of your own, with more explanation.
own-statement-applicant = Are you applying for a job with us?
own-statement-applicants = Then also read our privacy statement for applicants.
own-statement-other = For { $who } we also have a separate privacy statement.
for = For { $what }:{" "}
way-email = by e-mail
way-phone = by telephone
way-post = by post
way-visit = at our desk
way-online = online
way-link = with the link in the newsletter
way-message = by text or app message
way-social-media = through social media
way-paper = on paper
other-data = other data
