let a = [1, "two"]
print(a)
