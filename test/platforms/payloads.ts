// Made up from the documented shapes. Every count is another number, so that one in the wrong place shows.

/** The URL of a picture that nobody fetches. */
const picture = "https://example.org/p.jpg";

export const instagram = {
  account: {
    id: "17841400000000001",
    username: "acme_ceramics",
    biography: "pots",
    followers_count: 48210,
    follows_count: 512,
    media_count: 930,
  },
  media: [
    {
      data: [
        {
          id: "1790",
          caption: "glaze day #clay",
          media_type: "VIDEO",
          media_product_type: "REELS",
          timestamp: "2026-05-02T17:20:11+0000",
          like_count: 812,
          comments_count: 31,
          permalink: "https://example.org/reel",
        },
        {
          id: "1791",
          media_type: "CAROUSEL_ALBUM",
          media_product_type: "FEED",
          timestamp: "2026-04-28T08:00:00+0000",
          comments_count: 17,
        },
      ],
      paging: { cursors: { before: "A", after: "B" }, next: "https://example.org/next" },
    },
    {
      data: [
        {
          id: "1792",
          media_type: "IMAGE",
          media_product_type: "FEED",
          timestamp: "2026-04-21T08:00:00+0000",
          like_count: 640,
          comments_count: 12,
        },
      ],
      paging: { cursors: { before: "C", after: "D" } },
    },
  ],
  insights: {
    "1790": {
      data: [
        { name: "reach", period: "lifetime", values: [{ value: 9120 }], id: "1790/insights/reach/lifetime" },
        { name: "views", period: "lifetime", values: [{ value: 14200 }], id: "1790/insights/views/lifetime" },
        { name: "saved", period: "lifetime", values: [{ value: 77 }], id: "1790/insights/saved/lifetime" },
        {
          name: "shares",
          period: "lifetime",
          total_value: { value: 45, breakdowns: [] },
          id: "1790/insights/shares/lifetime",
        },
      ],
    },
  },
  comments: {
    "1790": {
      data: [
        {
          id: "801",
          text: "which glaze is it?",
          timestamp: "2026-05-02T18:00:00+0000",
          username: "somebody",
          like_count: 3,
          replies: {
            data: [{ id: "802", text: "celadon", timestamp: "2026-05-02T18:05:00+0000", username: "acme_ceramics" }],
          },
        },
      ],
    },
  },
};

export const youTube = {
  channels: {
    kind: "youtube#channelListResponse",
    etag: "e1",
    pageInfo: { totalResults: 1, resultsPerPage: 5 },
    items: [
      {
        kind: "youtube#channel",
        id: "UCacme",
        snippet: { title: "Acme", customUrl: "@acme", publishedAt: "2018-02-01T09:00:00.000Z" },
        statistics: {
          viewCount: "9000123",
          subscriberCount: "1230000",
          hiddenSubscriberCount: false,
          videoCount: "88",
        },
      },
    ],
  },
  videos: [
    {
      kind: "youtube#videoListResponse",
      items: [
        {
          kind: "youtube#video",
          id: "vid-one",
          snippet: {
            title: "Throwing",
            description: "on the wheel",
            channelId: "UCacme",
            publishedAt: "2026-04-01T12:00:00Z",
            liveBroadcastContent: "none",
          },
          statistics: { viewCount: "5321", likeCount: "412", commentCount: "39", favoriteCount: "0" },
          contentDetails: { duration: "PT10M2S" },
        },
      ],
      nextPageToken: "CAUQAA",
    },
    {
      kind: "youtube#videoListResponse",
      items: [
        {
          kind: "youtube#video",
          id: "vid-two",
          snippet: { channelId: "UCacme", publishedAt: "2026-03-01T12:00:00Z", liveBroadcastContent: "none" },
          statistics: { viewCount: "7001", favoriteCount: "0" },
          contentDetails: { duration: "PT58S" },
        },
      ],
    },
  ],
  comments: {
    kind: "youtube#commentThreadListResponse",
    items: [
      {
        kind: "youtube#commentThread",
        id: "t1",
        snippet: {
          videoId: "vid-one",
          totalReplyCount: 1,
          topLevelComment: {
            kind: "youtube#comment",
            id: "t1",
            snippet: {
              textOriginal: "how long in the kiln?",
              textDisplay: "how long in the kiln?",
              authorDisplayName: "@somebody",
              authorChannelId: { value: "UCother" },
              likeCount: 4,
              publishedAt: "2026-04-02T12:00:00Z",
            },
          },
        },
        replies: {
          comments: [
            {
              kind: "youtube#comment",
              id: "t1.1",
              snippet: {
                textDisplay: "ten hours",
                authorChannelId: { value: "UCacme" },
                parentId: "t1",
                likeCount: 1,
                publishedAt: "2026-04-02T13:00:00Z",
              },
            },
          ],
        },
      },
    ],
  },
};

const ok = { code: "ok", message: "", log_id: "2026" };

export const tikTok = {
  user: {
    data: {
      user: {
        open_id: "o-1",
        union_id: "u-1",
        display_name: "Acme",
        username: "acme",
        avatar_url: picture,
        follower_count: 9100,
        following_count: 300,
        likes_count: 555000,
        video_count: 64,
      },
    },
    error: ok,
  },
  videos: [
    {
      data: {
        videos: [
          {
            id: "7390000000000000001",
            create_time: 1767225600,
            title: "clay",
            video_description: "clay #pots",
            duration: 31,
            like_count: 910,
            comment_count: 22,
            share_count: 8,
            view_count: 20111,
          },
        ],
        cursor: 1767225600000,
        has_more: true,
      },
      error: ok,
    },
    {
      data: {
        videos: [
          {
            id: "7380000000000000001",
            create_time: 1766016000,
            like_count: 710,
            comment_count: 14,
            share_count: 6,
            view_count: 15020,
          },
        ],
        cursor: 1766016000000,
        has_more: false,
      },
      error: ok,
    },
  ],
};

export const tikTokResearch = {
  user: { data: { display_name: "Acme", bio_description: "pots", follower_count: 9100, video_count: 64 }, error: ok },
  videos: {
    data: {
      videos: [
        {
          id: "739000000000000001",
          username: "acme",
          create_time: 1767225600,
          view_count: 20111,
          like_count: 910,
          comment_count: 22,
          share_count: 8,
          favorites_count: 40,
          hashtag_names: ["clay"],
          video_duration: 31,
        },
      ],
      cursor: 100,
      has_more: false,
      search_id: "72",
    },
    error: ok,
  },
  followers: {
    data: { user_followers: [{ username: "somebody", display_name: "S" }], cursor: 1, has_more: false },
    error: ok,
  },
  comments: {
    data: {
      comments: [
        {
          id: "901",
          video_id: "739000000000000001",
          parent_comment_id: "739000000000000001",
          text: "nice rim",
          like_count: 5,
          create_time: 1767229200,
        },
        {
          id: "902",
          video_id: "739000000000000001",
          parent_comment_id: "901",
          text: "thank you",
          like_count: 2,
          create_time: 1767229300,
        },
      ],
      cursor: 2,
      has_more: false,
    },
    error: ok,
  },
};

export const x = {
  user: {
    data: {
      id: "42",
      name: "Acme",
      username: "acme",
      created_at: "2014-06-01T10:00:00.000Z",
      public_metrics: { followers_count: 9100, following_count: 300, tweet_count: 1200, listed_count: 12 },
    },
  },
  posts: [
    {
      data: [
        {
          id: "2001",
          author_id: "42",
          text: "a kiln film",
          created_at: "2026-03-01T10:00:00.000Z",
          attachments: { media_keys: ["7_1"] },
          public_metrics: {
            retweet_count: 5,
            reply_count: 2,
            like_count: 40,
            quote_count: 1,
            bookmark_count: 3,
            impression_count: 2100,
          },
        },
        {
          id: "2002",
          author_id: "42",
          text: "RT @other: look",
          created_at: "2026-02-27T10:00:00.000Z",
          referenced_tweets: [{ type: "retweeted", id: "1999" }],
          public_metrics: { retweet_count: 9000, reply_count: 0, like_count: 0, quote_count: 0 },
        },
      ],
      includes: {
        media: [{ media_key: "7_1", type: "video", duration_ms: 15500, public_metrics: { view_count: 880 } }],
        users: [{ id: "42", username: "acme", name: "Acme" }],
      },
      meta: { result_count: 2, newest_id: "2001", oldest_id: "2002", next_token: "n" },
    },
    {
      data: [
        {
          id: "2000",
          author_id: "42",
          text: "from long ago",
          created_at: "2021-02-27T10:00:00.000Z",
          public_metrics: { retweet_count: 7, reply_count: 4, like_count: 61, quote_count: 6, impression_count: 0 },
        },
      ],
      meta: { result_count: 1 },
    },
  ],
  followers: {
    data: [
      {
        id: "7",
        username: "someone7",
        name: "S",
        description: "clay 🏺",
        url: "",
        profile_image_url: "https://example.org/default_profile_normal.png",
        protected: false,
        verified: false,
        created_at: "2020-01-01T00:00:00.000Z",
        public_metrics: { followers_count: 11, following_count: 99, tweet_count: 13, listed_count: 0 },
      },
      { id: "8", username: "someone8", name: "T" },
    ],
    meta: { result_count: 2 },
  },
  replies: {
    data: [
      {
        id: "3001",
        author_id: "77",
        text: "@acme how hot?",
        conversation_id: "2001",
        created_at: "2026-03-01T11:00:00.000Z",
        referenced_tweets: [{ type: "replied_to", id: "2001" }],
        public_metrics: { like_count: 6, reply_count: 1, retweet_count: 0, quote_count: 0 },
      },
    ],
    meta: { result_count: 1 },
  },
};

export const facebook = {
  page: { id: "1", name: "Acme", username: "acme", fan_count: 5000, followers_count: 5120 },
  posts: {
    data: [
      {
        id: "1_2",
        created_time: "2026-02-01T08:00:00+0000",
        message: "open studio",
        reactions: { data: [], summary: { total_count: 31 } },
        comments: { data: [], summary: { total_count: 4 } },
        shares: { count: 2 },
      },
      {
        id: "1_3",
        created_time: "2026-01-25T08:00:00+0000",
        reactions: { data: [], summary: { total_count: 19 } },
        comments: { data: [], summary: { total_count: 6 } },
      },
    ],
    paging: { next: "https://example.org/next" },
  },
  insights: {
    data: [
      {
        name: "post_media_view",
        period: "lifetime",
        values: [{ value: 1440 }],
        id: "1_2/insights/post_media_view/lifetime",
      },
      {
        name: "post_total_media_view_unique",
        period: "lifetime",
        values: [{ value: 990 }],
        id: "1_2/insights/post_total_media_view_unique/lifetime",
      },
    ],
  },
  comments: {
    "1_2": {
      data: [
        { id: "2_9", created_time: "2026-02-01T09:00:00+0000", message: "when?", like_count: 7, from: { id: "55" } },
      ],
    },
  },
};

export const threads = {
  profile: { id: "9", username: "acme", threads_biography: "pots" },
  posts: {
    data: [
      {
        id: "21",
        media_product_type: "THREADS",
        media_type: "TEXT_POST",
        text: "kiln is open",
        timestamp: "2026-05-02T17:20:11+0000",
        username: "acme",
      },
      {
        id: "22",
        media_product_type: "THREADS",
        media_type: "REPOST_FACADE",
        timestamp: "2026-05-01T17:20:11+0000",
        username: "acme",
      },
    ],
    paging: {},
  },
  insights: [
    {
      data: [
        { name: "views", period: "lifetime", values: [{ value: 3300 }], id: "21/insights/views/lifetime" },
        { name: "likes", period: "lifetime", values: [{ value: 61 }], id: "21/insights/likes/lifetime" },
        { name: "replies", period: "lifetime", values: [{ value: 14 }], id: "21/insights/replies/lifetime" },
        { name: "reposts", period: "lifetime", values: [{ value: 5 }], id: "21/insights/reposts/lifetime" },
        { name: "quotes", period: "lifetime", values: [{ value: 3 }], id: "21/insights/quotes/lifetime" },
        { name: "shares", period: "lifetime", values: [{ value: 8 }], id: "21/insights/shares/lifetime" },
      ],
    },
    {
      data: [
        { name: "followers_count", period: "day", total_value: { value: 7150 }, id: "9/insights/followers_count/day" },
      ],
    },
  ],
  replies: {
    data: [
      {
        id: "31",
        media_product_type: "THREADS",
        media_type: "TEXT_POST",
        text: "at last",
        timestamp: "2026-05-02T18:00:00+0000",
        username: "somebody",
        root_post: { id: "21" },
        replied_to: { id: "21" },
      },
    ],
  },
};

export const pinterest = {
  account: {
    account_type: "BUSINESS",
    id: "77",
    username: "acme",
    follower_count: 5120,
    following_count: 44,
    pin_count: 310,
    board_count: 9,
    monthly_views: -1,
  },
  pins: {
    items: [
      {
        id: "501",
        created_at: "2026-05-02T17:20:11",
        title: "Celadon",
        description: "a bowl",
        pin_metrics: {
          "90d": { impression: 120, save: 9 },
          lifetime_metrics: { impression: 240, reaction: 6, comment: 1 },
        },
      },
      { id: "502", created_at: "2026-04-02T17:20:11", pin_metrics: null },
    ],
    bookmark: null,
  },
  analytics: {
    "502": {
      all: {
        daily_metrics: [{ date: "2026-06-01", data_status: "READY", metrics: { IMPRESSION: 210, SAVE: 20 } }],
        summary_metrics: { IMPRESSION: 210, SAVE: 20, VIDEO_MRC_VIEW: 12, OUTBOUND_CLICK: 15 },
        lifetime_metrics: { TOTAL_COMMENTS: 2, TOTAL_REACTIONS: 8 },
      },
    },
  },
};

export const linkedIn = {
  organization: { id: 1, vanityName: "acme", localizedName: "Acme" },
  networkSize: { firstDegreeSize: 5120 },
  posts: {
    paging: { start: 0, count: 10 },
    elements: [
      {
        id: "urn:li:share:2",
        author: "urn:li:organization:1",
        createdAt: 1767225600000,
        commentary: "we hire",
        lifecycleState: "PUBLISHED",
      },
    ],
  },
  statistics: {
    paging: { start: 0, count: 10 },
    elements: [
      {
        organizationalEntity: "urn:li:organization:1",
        share: "urn:li:share:2",
        totalShareStatistics: {
          shareCount: 3,
          clickCount: 40,
          likeCount: 61,
          commentCount: 5,
          impressionCount: 2900,
          uniqueImpressionsCounts: 2100,
          engagement: 0.0376,
        },
      },
    ],
  },
  socialActions: {
    "urn:li:share:3": { likesSummary: { totalLikes: 33 }, commentsSummary: { aggregatedTotalComments: 11 } },
  },
};
