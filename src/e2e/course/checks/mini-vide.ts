// Declares no check, on purpose.
