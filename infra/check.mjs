// Checks the files of this folder as far as a machine without a container engine can.
