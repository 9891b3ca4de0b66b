protocol P { func f() }
struct S: P {}
print(1)
