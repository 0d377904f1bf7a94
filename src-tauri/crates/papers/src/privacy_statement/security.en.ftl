security-title = How do we secure your data?
# Art. 32 AVG.
security-protects = We protect your data against loss, alteration and misuse.
security-intro = This is what we do:
label-policy = Policy
label-technical = Technology
label-people = People
label-suppliers = Suppliers
certificate-own = We have an { $standard } certificate.
certificate-policy = We follow the information security policy of { $holder }.
certificate-norm = That policy is based on the standard { $standard }.
certificate-audited = An independent party checks it { $often }.
certificate-other = { $holder } holds the { $standard } certificate for it.
security-helper-question = Does another company help us?
security-helper = Then we also agree with that company how it secures your data.
security-tip = Be careful with your login details and do not share them publicly.
security-suspicion = Do you think that something is wrong with the security?
security-report = Then let us know at once.
