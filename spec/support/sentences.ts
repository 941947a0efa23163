/** The data of a spec whose texts are cut into words and split by groups, over the columns `words`, `b` and `y` of rows.csv. */
export const sentences = `train = csv("rows.csv")
    eval = split(train, 20%, group: b)
    tokens = words(words, vocabulary: 30, max_length: 5)
    input ids: tokens.ids
    input mask: tokens.mask
    label y: class("low", "middle", "high")`
