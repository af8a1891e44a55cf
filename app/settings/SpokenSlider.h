// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace linetwin::app {

/// A slider whose integer is a place only: screen readers are told the number and the words that it stands for.
class SpokenSlider : public QSlider {
    Q_OBJECT

public:
    explicit SpokenSlider(QWidget* parent = nullptr);

    /// The number at a place, in the unit that its words are in.
    virtual double numberAt(int place) const = 0;
    /// The place nearest to a number.
    virtual int placeOf(double number) const = 0;
    virtual QString spokenValue() const = 0;
};

} // namespace linetwin::app
