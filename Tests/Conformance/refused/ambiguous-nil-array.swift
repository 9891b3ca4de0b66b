let xs = [nil, nil]
