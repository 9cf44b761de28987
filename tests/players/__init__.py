"""The three depths at which a talk file is played."""
