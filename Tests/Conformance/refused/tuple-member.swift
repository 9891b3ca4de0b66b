let t = (1, name: "x")
print(t.2)
