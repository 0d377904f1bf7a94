register-title = How do we keep track of this?
# Art. 30 lid 1 AVG.
register-kept = We keep records of everything that we do with personal data.
register-holds = They say:
# Art. 30 lid 1 onder a AVG.
register-who = who is responsible, with name and contact details
# Art. 30 lid 1 onder b AVG.
register-purposes = what we use the data for
# Art. 30 lid 1 onder c AVG.
register-data = which kinds of data they are
# Art. 30 lid 1 onder c AVG.
register-people = which groups of people they are about
# Art. 30 lid 1 onder d AVG.
register-recipients = who gets the data
# Art. 30 lid 1 onder e AVG.
register-countries = whether they go to a country outside the EU
# Art. 30 lid 1 onder f AVG.
register-periods = how long we keep them
# Art. 30 lid 1 onder g AVG.
register-security = how we secure them
register-agreements = They also hold our contracts with companies that work for us.
register-processes = We have tied every purpose to a process in our company.
register-schedule = The kinds of data come from our retention schedule.
register-each-period = That gives every kind a retention period.
register-hosting = We also note where data are stored: in the Netherlands, in the EU or outside it.
register-owners = Every process has an owner and every system has an administrator.
register-owners-instead = Instead of a DPO, every process has an owner and every system has an administrator.
register-four-eyes = They are never the same people, so that there are always two who keep an eye on it.
