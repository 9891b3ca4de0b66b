import Testing

/// Mistakes with tensors, layers and plots. The messages are the compiler's.
private let tensorRefusals: [Example] = [
  Example("let x = Tensor.zeros(2, 3)\nprint(x.1️⃣summ())", "value of type 'Tensor' has no member 'summ'"),
  Example(
    "let x = Tensor.zeros([2, 3])\nlet y = x 1️⃣+ \"a\"",
    "operator function '+' requires that 'Tensor' conform to 'Sequence'"),
  Example("let x = Tensor.zeros1️⃣(shape: [2, 3])", "extraneous argument label 'shape:' in call"),
  Example("let x = Tensor.1️⃣zero(2, 3)", "type 'Tensor' has no member 'zero'"),
  Example(
    "let w = Tensor.randn1️⃣(3, 2, requires_grad: true)",
    "incorrect argument label in call (have '_:_:requires_grad:', expected '_:_:requiresGrad:')"),
  Example(
    "let w = Tensor.randn(3, 2, requiresGrad: 1️⃣1)",
    "integer literal value '1' cannot be used as a boolean; did you mean 'true'?"),
  Example(
    "let x = Tensor([1, 2, 3])\nlet y: Double = x.1️⃣sum()",
    "cannot convert value of type 'Tensor' to specified type 'Double'"),
  Example(
    "let x = Tensor([1, 2, 3])\nlet y: Double = x.sum().1️⃣item",
    "function produces expected type 'Double'; did you mean to call it with '()'?"),
  Example(
    "let x = Tensor([1, 2, 3])\nlet y: Int = x.sum().1️⃣item()",
    "cannot convert value of type 'Double' to specified type 'Int'"),
  Example("let x = Tensor([1, 2, 3])\nlet m = x.mean(dim: 1️⃣0)", "argument passed to call that takes no arguments"),
  Example("let x = Tensor([1, 2, 3])\nlet m = x.mean(1️⃣0)", "missing argument label 'axis:' in call"),
  Example("let x = Tensor([1, 2, 3])\nlet m = x.1️⃣shape()", "cannot call value of non-function type '[Int]'"),
  Example(
    "let x = Tensor([[1, 2], [3, 4]])\nlet y = x1️⃣ @ x", "consecutive statements on a line must be separated by ';'"),
  Example("let x = Tensor([[1, 2], [3, 4]])\nlet y = x.matmul(x, 1️⃣x)", "extra argument in call"),
  Example("let x = Tensor([[1, 2], [3, 4]])\nlet y = matmul(x1️⃣)", "missing argument for parameter #2 in call"),
  Example(
    "let x = Tensor([[1, 2], [3, 4]])\nlet y = x.1️⃣pow(\"2\")", "no exact matches in call to instance method 'pow'"),
  Example(
    "let x = Tensor([[1, 2], [3, 4]])\nif x 1️⃣> 1 { print(\"big\") }",
    "referencing operator function '>' on 'BinaryInteger' requires that 'Tensor' conform to 'BinaryInteger'"),
  Example(
    "let x = Tensor([1, 2])\nif x 1️⃣.> 1 { print(\"big\") }",
    "cannot convert value of type 'Tensor' to expected condition type 'Bool'"),
  Example("let x = Tensor([1, 2])\nfor v in 1️⃣x { print(v) }", "for-in loop requires 'Tensor' to conform to 'Sequence'"),
  Example("let x = Tensor([1, 2])\nx.1️⃣requireGrad = true", "value of type 'Tensor' has no member 'requireGrad'"),
  Example(
    "let x = Tensor([1.0, 2], requiresGrad: true)\nlet g = x.1️⃣grad.sum()",
    "value of optional type 'Tensor?' must be unwrapped to refer to member 'sum' of wrapped base type 'Tensor'"),
  Example(
    "let x = Tensor([1.0, 2], requiresGrad: true)\nlet g: Tensor = x.1️⃣grad",
    "value of optional type 'Tensor?' must be unwrapped to a value of type 'Tensor'"),
  Example("let x = Tensor([1.0, 2])\nx.1️⃣backwards()", "value of type 'Tensor' has no member 'backwards'"),
  Example("let l = Linear(21️⃣)", "missing argument for parameter #2 in call"),
  Example("let l = Linear1️⃣(in: 2, out: 3)", "extraneous argument labels 'in:out:' in call"),
  Example(
    "let l = Linear(2, 3)\nlet y = l.1️⃣forward(Tensor.ones(1, 2))", "value of type 'Linear' has no member 'forward'"),
  Example(
    "let l = Linear(2, 3)\nlet y = l(1️⃣\"a\")",
    "cannot convert value of type 'String' to expected argument type 'Tensor'"),
  Example(
    "let l = Linear(2, 3)\nlet opt = SGD(1️⃣l, lr: 0.1)",
    "cannot convert value of type 'Linear' to expected argument type '[Tensor]'"),
  Example("let l = Linear(2, 3)\nlet opt = SGD(l.parameters1️⃣)", "missing argument for parameter 'lr' in call"),
  Example(
    "let l = Linear(2, 3)\nlet opt = SGD(l.parameters, lr: 1️⃣\"0.1\")",
    "cannot convert value of type 'String' to expected argument type 'Double'"),
  Example(
    "let l = Linear(2, 3)\nlet opt = Adam(l.1️⃣parameters(), lr: 0.1)\nopt.step()",
    "cannot call value of non-function type '[Tensor]'"),
  Example(
    "let l = Linear(2, 3)\nlet opt = Adam(l.parameters, lr: 0.1)\nopt.1️⃣zero_grad()",
    "value of type 'Adam' has no member 'zero_grad'"),
  Example(
    "let net = Sequential(Linear(2, 3), 1️⃣ReLU, Linear(3, 1))",
    "argument type 'ReLU.Type' does not conform to expected type 'Module'"),
  Example(
    "let net = Sequential([Linear(2, 3), ReLU(), 1️⃣\"x\"])",
    "cannot convert value of type 'String' to expected element type 'any Module'"),
  Example(
    "let net = Sequential(Linear(2, 3), ReLU(), Linear(3, 1))\nlet y: Double = 1️⃣net(Tensor.ones(1, 2))",
    "cannot convert value of type 'Tensor' to specified type 'Double'"),
  Example(
    "let x = Tensor.ones(2, 2)\nlet y = x.1️⃣reshape(\"a\")", "no exact matches in call to instance method 'reshape'"),
  Example(
    "let x = Tensor.ones(2, 2)\nlet y = x.reshape(1️⃣2.0, 2)",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let x = Tensor.ones(2, 2)\nlet y: Int = x1️⃣[0]", "cannot convert value of type 'Tensor' to specified type 'Int'"),
  Example("let loss = crossEntropy(Tensor.ones(2, 2)1️⃣)", "missing argument for parameter #2 in call"),
  Example(
    "let loss = mseLoss1️⃣(Tensor.ones(2, 2), target: Tensor.ones(2, 2))", "extraneous argument label 'target:' in call"),
  Example("let loss = 1️⃣mse_loss(Tensor.ones(2, 2), Tensor.ones(2, 2))", "cannot find 'mse_loss' in scope"),
  Example(
    "let s = softmax1️⃣(Tensor.ones(2, 2), dim: 1)",
    "incorrect argument label in call (have '_:dim:', expected '_:axis:')"),
  Example(
    "let s = softmax(Tensor.ones(2, 2), axis: 1️⃣\"1\")",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example("let s = softmax([1.0, 2.0], axis: 0)\nprint(s.1️⃣foo)", "value of type 'Tensor' has no member 'foo'"),
  Example("plot1️⃣([1, 2, 3], label: \"a\")", "incorrect argument label in call (have '_:label:', expected '_:xlabel:')"),
  Example("1️⃣plot(\"a\")", "no exact matches in call to global function 'plot'"),
  Example(
    "plot1️⃣([1, 2], [3, 4], xLabel: \"x\")",
    "incorrect argument label in call (have '_:_:xLabel:', expected '_:_:xlabel:')"),
  Example("scatter([1, 2]1️⃣)", "missing argument for parameter #2 in call"),
  Example(
    "plot([1, 2], [3, 4], xscale: 1️⃣\"log\")",
    "cannot convert value of type 'String' to expected argument type 'AxisScale'"),
  Example(
    "plot([1, 2], [3, 4], figsize: 1️⃣[5, 3])",
    "cannot convert value of type '[Int]' to expected argument type '(Double, Double)'"),
  Example(
    "let d = DataLoader(Tensor.ones(4, 2)1️⃣, batchSize: 2)\nfor (x, y) in d { print(x, y) }",
    "missing argument for parameter #2 in call"),
  Example(
    "let d = DataLoader1️⃣(Tensor.ones(4, 2), Tensor.ones(4), batch_size: 2)",
    "incorrect argument label in call (have '_:_:batch_size:', expected '_:_:batchSize:')"),
  Example("manualSeed(1️⃣\"a\")", "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example("1️⃣manual_seed(42)", "cannot find 'manual_seed' in scope"),
  Example("let x = 1️⃣Tensor(\"a\")", "no exact matches in call to initializer "),
  Example("let x = Tensor([1, 1️⃣\"a\"])", "cannot convert value of type 'String' to expected element type 'Int'"),
  Example("let x = 1️⃣tensor([1, 2])", "cannot find 'tensor' in scope"),
  Example("let x = Tensor.ones(2, 2, dtype: 1️⃣float32)", "cannot find 'float32' in scope"),
  Example("let x = Tensor.ones(2, 2, dtype: .1️⃣float)", "type 'DType' has no member 'float'"),
  Example("let x = Tensor.arange1️⃣(0, 10, step: 2)", "extraneous argument label 'step:' in call"),
  Example("let x = Tensor.linspace(0, 11️⃣)", "missing argument for parameter #3 in call"),
  Example("let x = Tensor.full1️⃣(2, 3, 7)", "missing argument label 'dtype:' in call"),
  Example(
    "let x = Tensor.ones(2)\nlet y = x.to(1️⃣Double)",
    "cannot convert value of type 'Double.Type' to expected argument type 'DType'"),
  Example(
    "let x = Tensor.ones(2)\nlet n = x.shape 1️⃣+ 1",
    "binary operator '+' cannot be applied to operands of type '[Int]' and 'Int'"),
  Example(
    "let x = Tensor.ones(2)\nlet n: [Double] = x.1️⃣shape", "cannot assign value of type '[Int]' to type '[Double]'"),
  Example("let x = Tensor.ones(2)\nlet n = x.scalars.1️⃣mean()", "value of type '[Double]' has no member 'mean'"),
  Example(
    "let lr = 0.1\nvar w = Tensor.ones(2)\nw = w - lr * w.1️⃣grad",
    "value of optional type 'Tensor?' must be unwrapped to a value of type 'Tensor'"),
  Example(
    "var w = Tensor.ones(2)\nw 1️⃣-= \"a\"",
    "binary operator '-=' cannot be applied to operands of type 'Tensor' and 'String'"),
  Example("let w = Tensor.ones(2)\n1️⃣w = w * 2", "cannot assign to value: 'w' is a 'let' constant"),
  Example(
    "func loss(_ x: Tensor) -> Double { (x * x).1️⃣sum() }",
    "cannot convert return expression of type 'Tensor' to return type 'Double'"),
  Example(
    "func loss(_ x: Tensor) -> Tensor { (x * x).sum().1️⃣item() }",
    "cannot convert return expression of type 'Double' to return type 'Tensor'"),
  Example(
    "func f(x: Tensor, y: Tensor) -> Tensor { x + y }\nlet z = f1️⃣(Tensor.ones(2), Tensor.ones(2))",
    "missing argument labels 'x:y:' in call"),
  Example("let (train, test) = FashionMNIST.load(.1️⃣training)", "type 'FashionMNIST.Part' has no member 'training'"),
  Example(
    "let train = try FashionMNIST.load(1️⃣\"train\")",
    "cannot convert value of type 'String' to expected argument type 'FashionMNIST.Part'"),
  Example("noGrad { let x = Tensor.ones(2); x.1️⃣foo() }", "value of type 'Tensor' has no member 'foo'"),
  Example(
    "let g = grad { x in x * x }\nlet q: Double = 1️⃣g(Tensor.ones(1))",
    "cannot convert value of type 'Tensor' to specified type 'Double'"),
  Example("struct 1️⃣Net: Module { var l = Linear(2, 3) }", "type 'Net' does not conform to protocol 'Module'"),
  Example(
    "struct 1️⃣Net: Module { let l = Linear(2, 3)\n func callAsFunction(_ x: Tensor) -> Tensor { relu(l(x)) } \n func parameters() -> [Tensor] { l.parameters } }",
    "type 'Net' does not conform to protocol 'Module'"),
  Example(
    "class 1️⃣Net: Module { let l: Linear\n func callAsFunction(_ x: Tensor) -> Tensor { l(x) } }",
    "type 'Net' does not conform to protocol 'Module'"),
  Example(
    "let c = conv2d1️⃣(Tensor.ones(1, 1, 4, 4), kernel: Tensor.ones(1, 1, 2, 2))",
    "extraneous argument label 'kernel:' in call"),
  Example(
    "let x = relu(3)\nlet z = relu(1️⃣\"a\")", "cannot convert value of type 'String' to expected argument type 'Tensor'"),
  Example("let t = Tensor.where(Tensor.ones(2) .> 0, 11️⃣)", "missing argument for parameter #3 in call"),
  Example(
    "let t = Tensor.ones(2) == Tensor.ones(2) + 1\nlet u: Tensor = 1️⃣t",
    "cannot convert value of type 'Bool' to specified type 'Tensor'"),
  Example(
    "let s = \"loss: \" 1️⃣+ Tensor.ones(1).item()",
    "binary operator '+' cannot be applied to operands of type 'String' and 'Double'"),
  Example(
    "let t = Tensor.ones(2).T.matmul\nprint(t 1️⃣+ 1)",
    "binary operator '+' cannot be applied to operands of type '(Tensor) -> Tensor' and 'Int'"),
  Example("let xs = [Tensor.ones(2), 3]\nlet z = concat(xs, dim: 1️⃣0)", "extra argument 'dim' in call"),
  Example("let z = stack1️⃣(Tensor.ones(2), Tensor.ones(2))", "missing argument label 'axis:' in call"),
  // Numbers that don't go together are no tensors, where nobody names one.
  Example(
    "let xs = [1.0, 2.0]\nlet mean = xs.reduce(0, 1️⃣+) / xs.count",
    "cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Double) throws -> Int'"),
  Example(
    "let n = Tensor.ones(2).count\nlet x = n 1️⃣* 1.5",
    "binary operator '*' cannot be applied to operands of type 'Int' and 'Double'"),
]

@Test(arguments: tensorRefusals) func tensorIsRefused(_ example: Example) throws { try example.check() }
