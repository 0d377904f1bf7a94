role-title = Do we work for your employer?
# Art. 30 lid 2 onder a AVG.
role-for-client = We often work on behalf of a client, such as your employer.
# Art. 4 punt 7 AVG.
role-client-is-controller = Then that client is responsible (controller).
# Art. 4 punt 8 AVG.
role-processor = We do the work for that client (processor).
# Art. 28 lid 3 AVG.
role-agreement-first = Your employer may share data with us only once the agreements are in place (data processing agreement).
# Art. 29 AVG.
role-secondment = Sometimes one of us works at your employer for a while.
# Art. 29 AVG.
role-secondment-authority = Your employer is then in charge (internal management).
# Art. 29 AVG.
role-secondment-rules = In that case the rules of your employer apply.
role-clients-inform = We expect our clients to tell their employees about this.
role-may-be-shared = They may pass on this statement for that purpose.
role-employer-tells = So it is usually your employer who tells you what we do.
role-read-theirs = Therefore, please also read their privacy statement.
