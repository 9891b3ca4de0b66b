func f(x: Int) {}
f(1)
