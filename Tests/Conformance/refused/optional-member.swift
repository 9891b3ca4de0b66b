let name: String? = "x"
print(name.count)
