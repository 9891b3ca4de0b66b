enum E { case a, b, a }
