let values = [2.5, 1e19]
for value in values { print(Int64(value)) }
