let numbers: any Collection<Int> = [1, 2, 3]
func count<C: Collection>(_ c: C) -> Int { c.count }
print(count(numbers.dropFirst()))
