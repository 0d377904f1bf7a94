cookies-title = Cookies
websites-title = Websites and cookies
websites-intro = We manage these websites:
cell-website-line = { $sites }
cookies-none = We do not use cookies.
# Art. 11.7a lid 1 onder a Tw.
cookie-what = A cookie is a small file that a website puts on your computer, telephone or tablet.
cookie-similar = There are also techniques that work in a similar way.
cookie-store = With them we can provide our services and store data about your visit or your device.
# Art. 11.7a Tw.
cookie-law = We must tell you about cookies and often ask for your consent first (Article 11.7a of the Telecommunications Act).
# Art. 11.7a lid 3 Tw.
cookie-law-needed = We do not have to ask for cookies that are needed to make the website work.
# Art. 11.7a lid 3 Tw.
cookie-law-counting = We also do not have to ask if we only count visitors and this hardly affects your privacy.
label-tracking = Tracking
label-statistics = Statistics
label-delete = Deleting
label-choice = Changing your choice
# Art. 11.7a lid 4 Tw.
cookie-no-tracking-on = On { $site } we use no cookies that follow you (tracking cookies).
cookie-tracking-law = Privacy law (the GDPR) also applies to such cookies.
cookie-spares-privacy = We set the cookies for statistics so that they keep as little as possible about you.
cookie-said-yes = Did you say yes?
cookie-delete = Then you can delete the cookies again in the settings of your browser.
cookie-one = We use one cookie:
cookie-many = We use { $count } cookies:
cookies-caption = Our cookies
column-cookie = Name
column-cookie-purpose = What for
column-cookie-provider = Whose
column-cookie-duration = How long
# Art. 11.7a lid 3 Tw.
cookie-no-consent = We do not have to ask for your consent for these cookies.
# Art. 11.7a lid 1 onder b Tw.
cookie-consent = We first ask for your consent for these cookies.
# Art. 11.7a lid 1 onder b Tw.
cookie-consent-for = We first ask for your consent, but only for { $cookies }.
cookie-no-tracking = They do not follow you on other websites.
missing-cookies-at-all = whether our website uses cookies
# Art. 11.7a lid 4 Tw.
missing-tracking = whether the other { $count } websites use tracking cookies
# Art. 11.7a lid 3 Tw.
missing-settings = which settings we chose for that, and since when
# Art. 7 lid 3 AVG.
missing-choice = how you can change your choice on the website itself
