struct Box { var v: Itn }
