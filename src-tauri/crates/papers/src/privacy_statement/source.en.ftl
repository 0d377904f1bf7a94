source-title = How do we get your data?
source-groups = We get data from { $groups }.
source-so = This is how:
source-label-self = From yourself
source-label-client = From our client
source-label-staff = From our employees
source-label-public = From public sources
source-label-other = From somebody else
source-label-device = From your device
source-label-derived = Worked out by us
source-self = Usually you give them to us yourself.
# Art. 14 lid 2 onder f AVG.
source-client = Often your employer or another client gives them to us.
source-staff = They give us their own data.
# Art. 14 lid 2 onder f AVG.
source-public-standard = We look them up where everybody can see them.
# Art. 14 lid 2 onder f AVG.
source-other = Sometimes somebody else gives them to us.
source-device = Your device sends some of them by itself when you visit our website.
source-derived = We derive them from data that we already have.
# Art. 14 lid 2 onder f AVG.
source-named = We get them from { $name }.
# Art. 14 lid 2 onder f AVG.
source-public = This source is public.
# Art. 14 lid 2 onder f AVG.
source-not-public = This source is not public.
# Art. 14 lid 2 onder f AVG.
source-none-public = We do not take data from public sources.
source-told = We tell you this here, or separately if there is a reason to.
