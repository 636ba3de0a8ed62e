// TestSupport finds golden files, generates data and says how two texts differ.
