# Art. 14 lid 1 onder d AVG.
data-list = These are:
# Art. 14 lid 1 onder d AVG.
data = { $data }.
# Art. 14 lid 1 onder d AVG.
data-yours = Your { $data }.
# Art. 14 lid 1 onder d AVG.
data-also = Also { $data }.
cell-data = { $data }
cell-category = { $name }
cell-category-examples = { $name }, such as { $examples }
