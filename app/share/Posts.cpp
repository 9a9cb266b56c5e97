#include "Posts.h"
