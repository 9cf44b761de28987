"""Files that come into the house: ideas from paper and meetings, and what Decidim answered."""
