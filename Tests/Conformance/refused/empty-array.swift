let xs = []
