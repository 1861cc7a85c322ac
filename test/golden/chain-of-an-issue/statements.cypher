// department.byPrograms

// indicator.byPolicies

// initiative.byPolicies

// issue.byIds

// listing.byPlaces

// measure.byIssues

// policy.byIssues

// program.byIds
