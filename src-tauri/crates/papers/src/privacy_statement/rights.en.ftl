rights-title = What are your rights?
right-explanation-label = Explanation
right-explanation = You may ask what we do with your data.
right-access-label = Seeing (right of access)
# Art. 15 AVG.
right-access = You may ask which data we have about you, and get a copy of them.
right-rectification-label = Correcting and completing (right to rectification)
right-rectification-question = Is something wrong or missing?
# Art. 16 AVG.
right-rectification = Then we correct it.
right-erasure-label = Erasing (right to erasure)
# Art. 17 AVG.
right-erasure = You may ask us to erase your data.
# Art. 17 lid 3 onder b AVG.
right-erasure-law = Sometimes we cannot, for example because the law requires us to keep them.
# Art. 17 lid 3 AVG.
right-erasure-limit = If we cannot, we explain why.
right-restriction-label = Pausing (right to restriction of processing)
# Art. 18 AVG.
right-restriction = You may ask us not to use your data for a while.
# Art. 18 lid 1 onder a AVG.
right-restriction-example = For example, while we find out whether they are correct.
right-proof-label = Proof
right-proof = We can show you that we have erased or corrected your data.
right-portability-label = Taking along (right to data portability)
# Art. 20 AVG.
right-portability = You may ask for a file with your data, for yourself or for another company.
# Art. 20 lid 1 AVG.
right-portability-when = You can if you said yes or have a contract with us.
right-human-label = A person too (human intervention)
# Art. 22 lid 3 AVG.
right-human = If a computer of ours decides about you, you may ask for a person to look at it too.
right-other-question = Does the law give you another right?
right-other = Then we help you with that as well.
# Art. 12 lid 5 AVG.
right-free = A request costs you nothing.
right-client-question = Do we work for your employer?
right-client = Then it is usually your employer to whom you send your request.
verb-see = see them
verb-correct = have them corrected
verb-erase = have them erased
verb-take = take them along
