struct S {}
let s = S
print(s)
